/** One occurrence of a term with everything the rules may look at. */

import type { Block, Document } from './block.ts';
import type { Mention } from './claim.ts';
import type { LanguageRules, Tag } from './languages/language.ts';
import type { Plain } from './normalise.ts';
import type { Sentence } from './sentences.ts';
import type { FoundTerm } from './terms.ts';
import type { Token } from './tokens.ts';

/** Mentions by block, each block looked at once. */
export interface Mentions {
  of(block: number): readonly Mention[];
}

/** A term in its sentence, block and document. */
export interface Reading {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly index: number;
  readonly block: Block;
  readonly plain: Plain;
  readonly found: FoundTerm;
  readonly sentence: Sentence;
  /** Tokens of the sentence; `tokens[at]` is the term. */
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly language: LanguageRules;
  /** Tokens of the sentence before, in the same block. */
  previous(): readonly Token[];
}

/** Tag of a token, or `mark` beyond the ends of the sentence. */
export function tagAt(reading: Reading, index: number): Tag {
  return reading.tokens[index]?.tag ?? 'mark';
}

/** The word of a token as the rules spell it. */
export function wordAt(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  return token === undefined ? '' : reading.plain.text.slice(token.start, token.end);
}

/** Index of the nearest token before `index` that is not of the passed-over tags. */
export function before(reading: Reading, index: number, over: ReadonlySet<Tag>): number {
  let place = index - 1;
  while (place >= 0 && over.has(tagAt(reading, place))) {
    place--;
  }
  return place;
}

/** Index of the nearest token after `index` that is not of the passed-over tags. */
export function after(reading: Reading, index: number, over: ReadonlySet<Tag>): number {
  let place = index + 1;
  while (place < reading.tokens.length && over.has(tagAt(reading, place))) {
    place++;
  }
  return place;
}

export const ADVERBS: ReadonlySet<Tag> = new Set<Tag>(['adverb']);
