/**
 * Words that names of models begin with. The worker keeps them in storage, so that a page without
 * claims can tell by itself that its title names no model, and wakes nobody to hear so.
 */
import type { Subject } from './claims/block.ts';

export const FIRST_WORDS_KEY = 'first-words';

/** @param names the dataset's tree of names, whose roots are first words */
export const firstWords = (names: object): string => ` ${Object.keys(names).join(' ')} `;

/** As lib/models/tokens.ts parts plain ASCII; a test holds the two together. */
const WORD = /(?:\d+x)?\d+(?:\.\d+)?[bm](?![a-z0-9])|\d+|[a-z]+/g;
/** Other letters than those: dashes and quotes are none. */
const FOREIGN = /[^ -~\s\u2010-\u201f]/;

/**
 * Whether there may be something to say of a page by its subject alone. Says yes where it can't tell.
 * @param kept what storage has under the key
 */
export function mayBeAboutModel(subject: Subject | null, kept: unknown): boolean {
  if (subject === null || subject.kind === 'list' || subject.kind === 'other') return false;
  const { kind, id, license, baseModels, name = '', address = '' } = subject;
  const declares = id !== undefined || license !== undefined || baseModels !== undefined;
  if (kind !== 'article' || declares || typeof kept !== 'string') return true;
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const said = `${name} ${path}`.normalize('NFKC').toLowerCase();
  const words = said.match(WORD) ?? [];
  return FOREIGN.test(said) || words.some((word) => kept.includes(` ${word} `));
}
