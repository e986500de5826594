/**
 * Names and hub ids as tokens, so that "Llama-3.1 70B", "llama3.1-70b" and "LLaMA 3.1 70b" are one.
 * Letters and digits part company, a size ("70b", "8x7b", "1.5b") stays whole, every CJK character
 * is a token of its own, and a Korean particle is none of the Latin name that it follows.
 */

/** Sizes first, then numbers, Latin and other alphabetic words, and single CJK characters. */
const TOKEN =
  /\d+x\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Hangul}+|[\p{L}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{L}\p{M}]|$)/gu;

/** The same for plain ASCII, which is nearly every id and much faster. */
const ASCII_TOKEN = /\d+x\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+|[a-z]+/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is
const ASCII = /^[\x00-\x7f]*$/;

/** Tokens of a text with their places: `starts[i]` to `ends[i]` in the text. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits a text into name tokens.
 * @returns tokens in lower case with UTF-16 offsets into `text`. Lower-casing never moves an offset:
 * a character whose lower case has another length is left as it is.
 */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const pattern = ASCII.test(text) ? ASCII_TOKEN : TOKEN;
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from(text, (c) =>
      c.toLowerCase().length === c.length ? c.toLowerCase() : c,
    ).join('');
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
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
