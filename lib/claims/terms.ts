/** Finds the openness terms of all languages in a plain text. */

import type { Language } from './claim.ts';
import type { LanguageRules, TermPattern } from './languages/language.ts';

/** A term at its place in the plain text. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly term: TermPattern;
  /** The language whose list the term is in. */
  readonly from: Language;
}

/** The terms of several languages, looked for together, since languages mix. */
export class TermFinder {
  readonly #terms: readonly { readonly term: TermPattern; readonly from: Language }[];
  /** One pass for all terms; the group that matched tells which. */
  readonly #any: RegExp;

  constructor(languages: readonly LanguageRules[]) {
    this.#terms = languages.flatMap(({ terms, id }) => terms.map((term) => ({ term, from: id })));
    this.#any = new RegExp(this.#terms.map(({ term }) => `(${term.pattern})`).join('|'), 'g');
  }

  /**
   * Terms of a plain text in order, without overlaps.
   * @param original the same stretch as it is written on the page
   */
  find(text: string, original: (start: number, end: number) => string): FoundTerm[] {
    const any = this.#any;
    const found: FoundTerm[] = [];
    any.lastIndex = 0;
    for (let match = any.exec(text); match !== null; match = any.exec(text)) {
      const group = match.findIndex((part, index) => index > 0 && part !== undefined);
      const { term, from } = this.#terms[group - 1] as { term: TermPattern; from: Language };
      const start = match.index;
      const end = start + match[0].length;
      if (term.exact === undefined || term.exact.includes(original(start, end))) {
        found.push({ start, end, term, from });
      }
    }
    return found;
  }
}
