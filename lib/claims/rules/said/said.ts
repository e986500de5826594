/** What a term is said of, and the phrase that says so. */

import type { ClaimObject } from '../../claim.ts';
import { EMPTY, type Phrase } from '../../phrase/phrase.ts';
import type { Token } from '../../tokens.ts';

/** The object of a claim, and the phrase that says so. */
export interface Said {
  readonly object: ClaimObject;
  readonly phrase: Phrase;
}

/** The speaker's own weights. */
export const OWN_WEIGHTS: Said = {
  object: 'model',
  phrase: { ...EMPTY, heads: ['weights'], own: true },
};

/** Models by their names alone. */
export function saidOfNames(mentions: readonly Token[]): Said {
  return { object: 'model', phrase: { ...EMPTY, heads: ['mention'], mentions } };
}
