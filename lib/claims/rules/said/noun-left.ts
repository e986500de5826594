/** The nearest noun before the term: "the model we open-sourced". */

import type { Tag } from '../../languages/language.ts';
import { objectOf, type Phrase } from '../../phrase/phrase.ts';
import { subjectIn } from '../../phrase/subject-in.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import { NOUNS } from '../../tokens.ts';
import type { Rule } from '../rule.ts';
import type { Said } from './said.ts';

const SHORT_BRACKET = 3;

/** Where a bracket of a word or two opens that closes at a place: "the X (its short name) model". */
function shortBracket(reading: Reading, close: number): number {
  for (let place = close - 2; place >= Math.max(0, close - SHORT_BRACKET); place--) {
    if (tagAt(reading, place) === 'left') {
      return place;
    }
  }
  return -1;
}

const LEFT_OVER: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adverb',
  'be',
  'verb',
  'release',
  'modifier',
  'comma',
  'and',
  'we',
  'that',
  'to',
  'det',
  'of',
]);
const NOUN_REACH = 8;
const STOPS: ReadonlySet<Tag> = new Set<Tag>([
  'be',
  'verb',
  'release',
  'colon',
  'dash',
  'but',
  'that',
  'we',
  'left',
  'right',
]);

/** The nearest noun before a place in the clause, with what stands around it. */
export function nounLeft(reading: Reading, end: number): Phrase | null {
  for (let place = end - 1; place >= Math.max(0, end - NOUN_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention' || NOUNS.has(tag)) {
      let from = place;
      while (from > 0 && !STOPS.has(tagAt(reading, from - 1))) {
        from--;
      }
      const inner = subjectIn(reading, from, place + 1);
      const bracket = tagAt(reading, from - 1) === 'right' ? shortBracket(reading, from - 1) : -1;
      return bracket > 0 && inner.mentions.length === 0
        ? (nounLeft(reading, bracket) ?? inner)
        : inner;
    }
    if (!LEFT_OVER.has(tag) && tag !== 'word') {
      return null;
    }
  }
  return null;
}

const RELEASED_AS =
  /^(?:as|in|into|under|with|via|en|como|comme|als|sous|unter|em|sob|bajo|com|con|mit|avec|以|として|로서|으로서)$/;

export const RELEASED_AS_RULE: Rule<Said> = {
  id: 'released-as',
  description: '"Released as open source", "the model we open-sourced": the nearest noun before.',
  positive: 'The weights of Llama 3.1 were released as open source.',
  negative: 'Llama 3.1 is open source.',
  apply(reading, structure) {
    if (structure.role !== 'noun' && structure.role !== 'verb') {
      return null;
    }
    const previous = tagAt(reading, reading.at - 1);
    const participle = reading.found.term.form === 'past';
    if (
      !participle &&
      !(previous === 'prep' && RELEASED_AS.test(wordAt(reading, reading.at - 1)))
    ) {
      return null;
    }
    const phrase = nounLeft(reading, reading.at);
    const object = phrase === null ? null : objectOf(phrase);
    return phrase === null || object === null ? null : { object, phrase };
  },
};
