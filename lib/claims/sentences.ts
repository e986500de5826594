/** Where the sentence around a place begins and ends. */

/** A stretch of plain text, and whether a question mark closes it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
}

/** No sentence is read further than this from a term, so that a line of megabytes costs little. */
const REACH = 400;

const ENDS = new Set(['!', '?', '。', ';', '\u0964', '؟', '…']);
const ABBREVIATION =
  /(?:^|[^a-z0-9])(?:e\.g|i\.e|vs|cf|al|fig|no|inc|dr|mr|ms|st|[zdup]|[zd]\. ?[bh]|u\. ?a|bzw|ca|p\.ex|ex|ej|exc?l|bsp|ggf|approx|ver|v|resp|u\.s|sec|eq|etc)$/;
const OPENING = /[\s"'()[\]<*_#\u3000-\uffff]/;

/** Whether the character at a place ends a sentence. */
function endsHere(text: string, at: number): boolean {
  const character = text[at] as string;
  if (ENDS.has(character)) {
    return true;
  }
  if (character !== '.') {
    return false;
  }
  const next = text[at + 1];
  if (next !== undefined && !OPENING.test(next)) {
    return false;
  }
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/** The sentence that holds the stretch from `from` to `to`. */
export function sentenceAround(text: string, from: number, to: number): Sentence {
  const first = Math.max(0, from - REACH);
  let start = from;
  while (start > first && !endsHere(text, start - 1)) {
    start--;
  }
  const last = Math.min(text.length, to + REACH);
  let end = to;
  while (end < last && !endsHere(text, end)) {
    end++;
  }
  const mark = text[end];
  return { start, end: Math.min(text.length, end + 1), question: mark === '?' || mark === '؟' };
}
