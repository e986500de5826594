/**
 * Links that open a page at the claim's own words (https://wicg.github.io/scroll-to-text-fragment/).
 * The words alone, such as "open source", stand in many places of a page, so those around them go
 * along wherever there are some.
 */

export interface Passage {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const CONTEXT_WORDS = 4;
const CUT = /…/g;

/** Browsers match whole words only, and not every script has blanks between them. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Up to some words at one end of a text, with the marks between them. */
function someWords(text: string, end: 'first' | 'last'): string {
  const segments = Array.from(words.segment(text.replace(CUT, ' ')));
  if (end === 'last') segments.reverse();
  const taken: string[] = [];
  let count = 0;
  for (const { segment, isWordLike } of segments) {
    if (count === CONTEXT_WORDS) break;
    taken.push(segment);
    if (isWordLike) count++;
  }
  if (end === 'last') taken.reverse();
  return count === 0 ? '' : taken.join('').trim();
}

/** A dash would make a part of the address a prefix or suffix; a lone surrogate can't be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

/** @param page an address without a hash */
export function fragmentLink(page: string, { before, text, after }: Passage): string {
  const prefix = someWords(before, 'last');
  const suffix = someWords(after, 'first');
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(text.trim()),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `${page}#:~:text=${parts.join(',')}`;
}
