/** Whether a subject is a pronoun, and what it goes back to: "It is open source". */

import { objectOf } from '../../phrase/phrase.ts';
import type { Structure } from '../../phrase/structure.ts';
import { type Reading, tagAt } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { labelBefore } from './label.ts';
import { aspectOf, earlierSubject, followingSubject, referent } from './referent.ts';
import type { Said } from './said.ts';

/** Whether the words before the copula are a pronoun, or there are none. */
function pronounSubject(reading: Reading, structure: Structure): boolean {
  for (let place = structure.phrase.from; place < structure.phrase.to; place++) {
    const tag = tagAt(reading, place);
    if (tag === 'word' || tag === 'modifier') {
      return false;
    }
  }
  return true;
}

export const PRONOUN_RULE: Rule<Said> = {
  id: 'pronoun',
  description: '"It is open source" goes back to the subject of the sentence before.',
  positive: 'The library runs Llama 3.1. It is open source.',
  negative: 'The library is open source. It runs Llama 3.1.',
  apply(reading, structure) {
    if (
      structure.role !== 'predicate' ||
      !pronounSubject(reading, structure) ||
      labelBefore(reading) !== null
    ) {
      return null;
    }
    const phrase =
      earlierSubject(reading, structure) ??
      followingSubject(reading, structure) ??
      aspectOf(reading, structure) ??
      referent(reading);
    return phrase === null ? null : { object: objectOf(phrase) ?? 'unclear', phrase };
  },
};
