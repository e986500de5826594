/** A noun phrase, and what the nouns that head it amount to. */

import type { ClaimObject } from '../claim.ts';
import type { Tag } from '../languages/language.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** A noun phrase next to a term. */
export interface Phrase {
  /** Nouns that head the phrase or its parts, in order. */
  readonly heads: readonly Tag[];
  /** Models named in it. */
  readonly mentions: readonly Token[];
  /** First and last token, exclusive. */
  readonly from: number;
  readonly to: number;
  /** "our", "this", "these", "the": it points at something known. */
  readonly points: boolean;
  /** "our" alone: it belongs to whoever speaks. */
  readonly own: boolean;
  readonly plural: boolean;
  /** "other", "many", "existing" … inside the phrase. */
  readonly many: boolean;
  /** It ends in a word that no list holds, so its head is not known. */
  readonly unknown: boolean;
}

/** A phrase without anything in it. */
export const EMPTY: Phrase = {
  heads: [],
  mentions: [],
  from: 0,
  to: 0,
  points: false,
  own: false,
  plural: false,
  many: false,
  unknown: false,
};

/** No phrase around a noun is looked at further than this. */
export const HEAD_LIMIT = 12;

/** Nouns that speak of a model. */
export const MODEL_HEADS: ReadonlySet<Tag> = new Set<Tag>([
  'model',
  'models',
  'weights',
  'mention',
]);

/** What the heads of a phrase amount to. Code and weights in one breath are the model. */
export function objectOf(phrase: Phrase): ClaimObject | null {
  const { heads } = phrase;
  if (heads.length === 0) {
    return null;
  }
  if (phrase.unknown) {
    return 'unclear';
  }
  if (heads.some((head) => MODEL_HEADS.has(head))) {
    return 'model';
  }
  const first = heads[0];
  return first === 'data'
    ? 'dataset'
    : first === 'tool'
      ? 'tool'
      : first === 'community'
        ? 'community'
        : 'unclear';
}

/** Whether a token's word begins with a capital on the page: it may be a name. */
export function isCapitalised(reading: Reading, token: Token): boolean {
  const origins = reading.plain.origins;
  const place = origins === null ? token.start : (origins[token.start] ?? 0);
  const letter = reading.block.text[place] ?? '';
  return letter !== letter.toLowerCase();
}
