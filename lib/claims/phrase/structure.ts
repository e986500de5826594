/** How the term is built into its sentence: before a noun, as a verb, as a predicate, or alone. */

import type { Tag } from '../languages/language.ts';
import { ADVERBS, after, before, type Reading, tagAt, wordAt } from '../reading.ts';
import { phraseAfter } from './after.ts';
import { phraseBefore } from './before.ts';
import type { Phrase } from './phrase.ts';
import { carriedOut, copulaOverList, isDescribed, madeSo } from './predicate.ts';
import { subjectBefore } from './subject.ts';
import { markedBefore } from './topic.ts';
import { isVerb, PERFECT } from './verb.ts';

/** How the term is built into its sentence. */
export type Role = 'attribute' | 'verb' | 'predicate' | 'noun';

/** The term's role, the phrase it is said of (if any), and where the verb or copula stands. */
export interface Structure {
  readonly role: Role;
  readonly phrase: Phrase;
  readonly verb: number;
}

const COPULA_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'not',
  'only',
  'modifier',
  'and',
  'term',
  'comma',
  'to',
  'closed',
]);

/** Reads how the term stands in its sentence. */
export function structureOf(reading: Reading): Structure {
  const { at, language } = reading;
  const form = reading.found.term.form;
  const next = after(reading, at, ADVERBS);
  const previous = before(reading, at, ADVERBS);
  const nextTag = tagAt(reading, next);
  const previousTag = tagAt(reading, previous);
  const gap = before(reading, at, COPULA_GAP);
  const copula = tagAt(reading, gap) === 'be' ? gap : (copulaOverList(reading) ?? gap);
  const afterCopula = tagAt(reading, copula) === 'be';
  if (isVerb(reading, { previous, previousTag, nextTag, afterCopula })) {
    const skip = nextTag === 'of' || wordAt(reading, next) === PERFECT ? 1 : 0;
    return { role: 'verb', phrase: phraseAfter(reading, next + skip, true), verb: at };
  }
  if (language.nounBefore) {
    return structureWithNounBefore(reading, afterCopula ? copula : -1);
  }
  const carried = carriedOut(reading);
  if (carried !== null) {
    return { role: 'predicate', phrase: carried, verb: at };
  }
  const attribute = phraseAfter(reading, at + 1, false);
  const closes = language.spaced && afterCopula && tagAt(reading, at + 1) === 'comma';
  if (attribute.heads.length > 0 && !closes) {
    return { role: 'attribute', phrase: attribute, verb: at };
  }
  if (afterCopula && !language.verbLast) {
    return { role: 'predicate', phrase: subjectBefore(reading, copula), verb: copula };
  }
  const made = language.spaced ? madeSo(reading, previous) : null;
  if (made !== null) {
    return { role: 'predicate', phrase: made, verb: at };
  }
  if (!language.spaced && form === 'word' && !isDescribed(reading)) {
    const phrase = language.verbLast ? markedBefore(reading) : subjectBefore(reading, at);
    if (phrase.heads.length > 0 || !language.verbLast) {
      return { role: 'predicate', phrase, verb: at };
    }
  }
  return { role: 'noun', phrase: attribute, verb: at };
}

/** Where adjectives follow their nouns: "un modèle open source", "est open source". */
function structureWithNounBefore(reading: Reading, copula: number): Structure {
  const { at } = reading;
  const phrase = phraseBefore(reading);
  if (phrase.heads.length > 0) {
    return { role: 'attribute', phrase, verb: at };
  }
  if (copula >= 0) {
    return { role: 'predicate', phrase: subjectBefore(reading, copula), verb: copula };
  }
  return { role: 'noun', phrase, verb: at };
}
