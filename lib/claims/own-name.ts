/** Places of models in a plain text, the page's own name included. */

import type { Subject } from './block.ts';
import type { Mention } from './claim.ts';
import type { LanguageSet } from './languages/language-set.ts';
import { normalise, type Plain, toPlain } from './normalise.ts';
import type { PlacedMention } from './tokens.ts';

/** Links are mentions, but these words are not names. */
const LINK_WORDS =
  /^\W{0,6}(?:here|links?|hf|hf link|hugging ?face|modelscope|download|model card|model|models|weights|demo|datasets?|data set|training data|our dataset|library|docs|documentation|technical report|tech report|project page|homepage|website|blog post|数据集?|代码|文档|论文|技术报告|paper|blog|github|code|report|card|space|hub|ckpts?|checkpoints?|text encoder|链接|下载|模型|地址)\W{0,6}$/;

/** Linked names of what is no model: "the DSpark speculator", "Alpaca dataset". */
const LINKED_PART =
  /\b(?:speculators?|adapters?|loras?|datasets?|tokenizers?|code|repo(?:sitory)?|spaces?|demo|leaderboard|benchmark|tools?|library|cookbook|collection of datasets|tutorial|notebook|recipes?)\W{0,3}$/;

const FIRST_WORD = /[\p{L}\d]+/gu;
const LATIN_WORD = /^[a-z][a-z\d]{2,}$/;
/** A name leads a title; a sentence of more words than this does not begin with one. */
const TITLE_WORDS = 3;

/** Words that begin the names of pages and are no names. */
const PLAIN_WORDS = new Set([
  'diffusion',
  'evaluating',
  'evaluation',
  'osi',
  'osaid',
  'security',
  'mlops',
  'the',
  'introducing',
  'model',
  'open',
  'official',
  'welcome',
  'meta',
  'large',
  'language',
  'readme',
  'llm',
  'about',
  'overview',
  'how',
  'what',
  'why',
  'awesome',
  'google',
  'microsoft',
  'models',
  'supported',
  'table',
  'news',
  'index',
  'building',
  'getting',
  'release',
  'announcing',
  'using',
  'new',
  'our',
  'chat',
  'code',
  'install',
  'documentation',
  'guide',
  'pretrained',
  'quick',
  'usage',
]);

/** The first word of the subject's name, as the text would write it; null where it has none. */
export function ownName(subject: Subject | null, languages: LanguageSet): string | null {
  if (subject === null || (subject.kind !== 'model' && subject.kind !== 'repository')) {
    return null;
  }
  if (subject.id !== undefined) {
    return nameIn(subject.id.split('/').at(-1) ?? '', languages);
  }
  return subject.name === undefined ? null : nameIn(leadOf(subject.name), languages);
}

/** The first word that can be a name. */
function nameIn(title: string, languages: LanguageSet): string | null {
  const word = normalise(title)
    .text.match(FIRST_WORD)
    ?.find((part) => LATIN_WORD.test(part));
  if (word === undefined || PLAIN_WORDS.has(word) || languages.borrowed.has(word)) return null;
  return word;
}

const SET_OFF = /[:：–—|(（,，]| - /;

/**
 * What a title begins with: all of a short one, what is set off at the start of a long one. A long
 * title that sets nothing off keeps its first word only where it is spelt as names are.
 */
function leadOf(title: string): string {
  const lead = title.split(SET_OFF, 1)[0] ?? '';
  if ((lead.match(FIRST_WORD)?.length ?? 0) <= TITLE_WORDS) {
    return lead;
  }
  const first = lead.trim().split(/\s/, 1)[0] ?? '';
  return /\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(first) ? first : '';
}

/** "qwen.cpp", "Qwen-Agent": names that begin with the model's and are tools or data. */
const NAME_OF_TOOL =
  /[._-](?:cpp|agents?|code|kit|py|js|rs|c|bench|eval|hub|datasets?|data|ui|webui|tools?|toolkit|server|runtime|cookbook|apps?|lib|sdk|studio|skills?|cli|docs?|search|engine|deploy|finetune|trainer)$/;

const NAME_END = /[\w.+-]/;

/** Mentions moved to the plain text, and the places where the page's own name stands. */
export function placeMentions(
  plain: Plain,
  mentions: readonly Mention[],
  own: string | null,
): PlacedMention[] {
  const placed = mentions
    .map(
      (mention): PlacedMention => ({
        start: toPlain(plain, mention.start),
        end: toPlain(plain, mention.end),
        mention,
      }),
    )
    // A span that ends before it begins would send whoever follows it back, again and again.
    .filter(({ start, end, mention }) => {
      const text = plain.text.slice(start, end);
      const part = mention?.hubId !== undefined && LINKED_PART.test(text);
      return start < end && !LINK_WORDS.test(text) && !part;
    });
  if (own === null) {
    return placed;
  }
  const { text } = plain;
  let added = false;
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + own.length)) {
    let end = at + own.length;
    while (end < text.length && NAME_END.test(text[end] as string) && end < at + 60) {
      end++;
    }
    while (text[end - 1] === '.' || text[end - 1] === '-') {
      end--;
    }
    const overlaps = placed.some((other) => other.start < end && at < other.end);
    if (!overlaps && !NAME_OF_TOOL.test(text.slice(at, end)) && !/\w/.test(text[at - 1] ?? ' ')) {
      placed.push({ start: at, end, mention: null });
      added = true;
    }
  }
  return added ? placed.sort((a, b) => a.start - b.start) : placed;
}
