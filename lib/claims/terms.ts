/** Finds the openness terms of all languages in a plain text. */

import type { Language } from './claim.ts';
import { LANGUAGE_RULES } from './languages/index.ts';
import type { TermPattern } from './languages/language.ts';

/** A term at its place in the plain text. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly term: TermPattern;
  /** The language whose list the term is in. */
  readonly from: Language;
}

const TERMS: readonly { readonly term: TermPattern; readonly from: Language }[] =
  LANGUAGE_RULES.flatMap(({ terms, id }) => terms.map((term) => ({ term, from: id })));

/** One pass for all terms; the group that matched tells which. */
const ANY_TERM = new RegExp(TERMS.map(({ term }) => `(${term.pattern})`).join('|'), 'g');

/** Terms of a plain text in order, without overlaps. */
export function findTerms(
  text: string,
  original: (start: number, end: number) => string,
): FoundTerm[] {
  const found: FoundTerm[] = [];
  ANY_TERM.lastIndex = 0;
  for (let match = ANY_TERM.exec(text); match !== null; match = ANY_TERM.exec(text)) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const { term, from } = TERMS[group - 1] as (typeof TERMS)[number];
    const start = match.index;
    const end = start + match[0].length;
    if (term.exact === undefined || term.exact.test(original(start, end))) {
      found.push({ start, end, term, from });
    }
  }
  return found;
}
