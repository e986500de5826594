/**
 * Names and hub ids as tokens, so that "Llama-3.1 70B", "llama3.1-70b" and "LLaMA 3.1 70b" are one.
 * Letters and digits part company, a size ("70b", "8x7b", "1.5b") stays whole, every CJK character
 * is a token of its own, and a Korean particle is none of the Latin name that it follows.
 */

/** Sizes first, then numbers, Latin and other alphabetic words, and single CJK characters. */
const TOKEN =
  /\d+x\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Hangul}+|[\p{L}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{L}\p{M}]|$)/gu;

/** The same at a digit of plain ASCII. */
const ASCII_NUMBER = /\d+x\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+/y;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is
const ASCII = /^[\x00-\x7f]*$/;

/** Tokens of a text with their places: `starts[i]` to `ends[i]` in the text. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Where the word or number that begins at a place of plain ASCII ends. */
function asciiEnd(lower: string, start: number): number {
  if (isDigit(lower.charCodeAt(start))) {
    ASCII_NUMBER.lastIndex = start;
    ASCII_NUMBER.test(lower);
    return ASCII_NUMBER.lastIndex;
  }
  let end = start + 1;
  while (isLetter(lower.charCodeAt(end))) end++;
  return end;
}

/** Nearly every id and most text is plain ASCII, where letter by letter is the fastest way. */
function tokenizeAscii(lower: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at++;
      continue;
    }
    const end = asciiEnd(lower, at);
    words.push(lower.slice(at, end));
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { words, starts, ends };
}

/** Lower case that never moves an offset: what would change its length is left as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join(
    '',
  );
}

/**
 * Splits a text into name tokens.
 * @returns tokens in lower case with UTF-16 offsets into `text`.
 */
export function tokenize(text: string): Tokens {
  if (ASCII.test(text)) return tokenizeAscii(text.toLowerCase());
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of lowerCase(text).matchAll(TOKEN)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { words, starts, ends };
}

/** A name's key: its tokens joined by blanks. */
export function nameKey(name: string): string {
  return tokenize(name.normalize('NFKC')).words.join(' ');
}
