/** A sentence as tagged tokens: what the rules read instead of letters. */

import type { Mention } from './claim.ts';
import type { Tag } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundTerm } from './terms.ts';

/** One token. Offsets are into the plain text of the block. */
export interface Token {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** Absent on a mention that is the page's own name. */
  readonly mention?: Mention;
  readonly term?: FoundTerm;
}

/** A mention moved to the offsets of the plain text. */
export interface PlacedMention {
  readonly start: number;
  readonly end: number;
  /** Null where the words are the name of the page's own subject. */
  readonly mention: Mention | null;
}

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}\p{M}]`;

/** A word with inner hyphens, dots and apostrophes; or any single other character. */
const SPACED_TOKEN = new RegExp(
  `#\\d+|${LETTER}+(?:['._+&#-]${LETTER}+)*|'${LETTER}{1,2}|[^ ]`,
  'gu',
);

/** The same in plain ASCII, which most text is, without a look at scripts. */
const ASCII_TOKEN = /#\d+|[A-Za-z0-9]+(?:['._+&#-][A-Za-z0-9]+)*|'[A-Za-z0-9]{1,2}|[^ ]/g;

/** In unspaced scripts a Latin word, or one character. */
const UNSPACED_TOKEN = /[\p{Script=Latin}\p{N}]+(?:['._+&#-][\p{Script=Latin}\p{N}]+)*|[^ ]/gu;

const MARKS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [',', 'comma'],
  ['、', 'comma'],
  ['،', 'comma'],
  [':', 'colon'],
  ['—', 'dash'],
  ['|', 'dash'],
  ['→', 'dash'],
  ['•', 'dash'],
  ['·', 'dash'],
  ['(', 'left'],
  ['[', 'left'],
  ['【', 'left'],
  ['「', 'left'],
  ['『', 'left'],
  ['《', 'left'],
  [')', 'right'],
  [']', 'right'],
  ['】', 'right'],
  ['」', 'right'],
  ['』', 'right'],
  ['》', 'right'],
  ['&', 'and'],
]);

const WORD = /[\p{L}\p{N}]/u;

/** French articles that lean on the next word: "l'IA", "d'outils". */
const ELISION = /^(?:l|d|qu|n|s|c|j)'(?=.)/;

/** Words that end like this after a noun are no part of its phrase. */
const CLAUSE_ENDING = /^[a-z]{3,}(?:ed|ing|ly)$/;
/** Unless they end like one of these: "Llama-based", "high-speed". */
const PHRASE_ENDING =
  /(?:based|powered|driven|tuned|trained|sized|enabled|aligned|embed|speed|breed|string|thing)$/;

const isClauseEnding = (word: string): boolean =>
  CLAUSE_ENDING.test(word) && !PHRASE_ENDING.test(word);

/** Names that say in one word what they name: "WebSearchTool", "MathBench". */
const COMPOUND =
  /^[a-z\d]{3,24}(?:(tool|tools|toolkit|hub|cookbook|sdk|runtime|parser|studio)|bench|eval|arena)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what is not ASCII
const NOT_ASCII = /[^\x00-\x7f]/;

/** A word of the stretch may go on behind it, so that the next character counts too. */
const spacedPattern = (text: string, from: number, to: number): RegExp =>
  NOT_ASCII.test(text.slice(from, to + 1)) ? SPACED_TOKEN : ASCII_TOKEN;

/** Tokens of `text` from `from` to `to`. Terms and mentions inside are tokens of their own. */
export function tokenise(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  terms: readonly FoundTerm[],
  mentions: readonly PlacedMention[],
): Token[] {
  const tokens: Token[] = [];
  const pattern = lexicon.spaced ? spacedPattern(text, from, to) : UNSPACED_TOKEN;
  let term = firstAfter(terms, from);
  let mention = firstAfter(mentions, from);
  let at = from;
  while (at < to) {
    while (term < terms.length && (terms[term] as FoundTerm).start < at) {
      term++;
    }
    while (mention < mentions.length && (mentions[mention] as PlacedMention).start < at) {
      mention++;
    }
    const nextTerm = terms[term];
    if (nextTerm !== undefined && nextTerm.start === at) {
      tokens.push({ tag: 'term', start: at, end: nextTerm.end, term: nextTerm });
      at = nextTerm.end;
      continue;
    }
    const nextMention = mentions[mention];
    if (nextMention !== undefined && nextMention.start === at) {
      const { mention: named, start, end } = nextMention;
      tokens.push({ tag: 'mention', start, end, ...(named === null ? {} : { mention: named }) });
      at = nextMention.end;
      continue;
    }
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const limit = Math.min(to, nextTerm?.start ?? to, nextMention?.start ?? to);
    at = pushWord(tokens, text, at, limit, lexicon, pattern);
  }
  return tokens;
}

/** Adds the word or mark at a place and returns where it ends. */
function pushWord(
  tokens: Token[],
  text: string,
  at: number,
  limit: number,
  lexicon: Lexicon,
  pattern: RegExp,
): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const found = match === null ? text.slice(at, at + 1) : match[0];
  const start = match === null ? at : match.index;
  if (start >= limit) {
    return limit;
  }
  const word = start + found.length > limit ? text.slice(start, limit) : found;
  const entry = lexicon.lookUp(text, start, word, limit);
  if (entry !== undefined) {
    tokens.push({ tag: entry.tag, start, end: start + entry.text.length });
    return start + entry.text.length;
  }
  const elided = ELISION.exec(word);
  if (elided !== null) {
    return pushWord(tokens, text, start, start + elided[0].length, lexicon, pattern);
  }
  const end = start + word.length;
  const tag = tagOf(text, start, end, word, lexicon);
  if (tag !== null) {
    const last = tokens.at(-1);
    if (!lexicon.spaced && tag === 'word' && last?.tag === 'word' && last.end === start) {
      tokens.pop();
      tokens.push({ tag, start: last.start, end });
    } else {
      tokens.push({ tag, start, end });
    }
  }
  return end;
}

/** The tag of a word that is in no list; null where it is to be passed over. */
function tagOf(
  text: string,
  start: number,
  end: number,
  word: string,
  lexicon: Lexicon,
): Tag | null {
  if (word === '-') {
    const alone = text[start - 1] === ' ' || text[end] === ' ';
    return alone ? 'dash' : null;
  }
  const mark = MARKS.get(word);
  if (mark !== undefined) {
    return mark;
  }
  if (!WORD.test(word)) {
    return 'mark';
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = lexicon.lookUp(text.slice(start + hyphen + 1, end), 0, word.slice(hyphen + 1));
    if (last !== undefined && NOUNS.has(last.tag)) {
      return last.tag;
    }
    if (lexicon.spaced) {
      return 'modifier';
    }
  }
  const compound = COMPOUND.exec(word);
  if (compound !== null) {
    return compound[1] === undefined ? 'data' : 'tool';
  }
  return isClauseEnding(word) ? 'verb' : 'word';
}

/** Nouns that a claim can be about. */
export const NOUNS: ReadonlySet<Tag> = new Set<Tag>([
  'model',
  'models',
  'weights',
  'tool',
  'data',
  'community',
  'topic',
]);

/** Index of the first element that starts at or after a place. */
function firstAfter(list: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { start: number }).start < place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
