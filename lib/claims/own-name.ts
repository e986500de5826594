/** Places of models in a plain text, the page's own name included. */

import type { Subject } from './block.ts';
import type { Mention } from './claim.ts';
import { normalise, type Plain, toPlain } from './normalise.ts';
import type { PlacedMention } from './tokens.ts';

/** Links are mentions, but these words are not names. */
const LINK_WORDS =
  /^\W{0,6}(?:here|links?|hf|hf link|hugging ?face|modelscope|download|model card|model|models|weights|demo|paper|blog|github|code|report|card|space|hub|ckpts?|checkpoints?|text encoder|链接|下载|模型|地址)\W{0,6}$/;

const FIRST_WORD = /[a-z][a-z\d]{2,}/;

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
export function ownName(subject: Subject | null): string | null {
  if (subject === null || (subject.kind !== 'model' && subject.kind !== 'repository')) {
    return null;
  }
  const name = subject.id?.split('/').at(-1) ?? subject.name;
  const word = name === undefined ? undefined : FIRST_WORD.exec(normalise(name).text)?.[0];
  return word === undefined || PLAIN_WORDS.has(word) ? null : word;
}

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
    .filter(({ start, end }) => !LINK_WORDS.test(plain.text.slice(start, end)));
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
    if (!overlaps && !/\w/.test(text[at - 1] ?? ' ')) {
      placed.push({ start: at, end, mention: null });
      added = true;
    }
  }
  return added ? placed.sort((a, b) => a.start - b.start) : placed;
}
