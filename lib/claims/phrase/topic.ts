/** Phrases with a mark behind them, in languages whose verb comes last: topics and objects. */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import type { Phrase } from './phrase.ts';
import { subjectIn } from './subject-in.ts';

const OBJECT_OR_TOPIC: ReadonlySet<Tag> = new Set<Tag>(['objectMark', 'topicMark']);

/** In verb-last languages: the phrase before the nearest object mark, else topic mark. */
export function markedBefore(reading: Reading): Phrase {
  return phraseBeforeMark(reading, reading.at, OBJECT_OR_TOPIC);
}

const TOPIC: ReadonlySet<Tag> = new Set<Tag>(['topicMark']);
const TOPIC_PROPER = /^(?:は|では|은 ?|는 ?)$/;

/**
 * The topic of a sentence in a verb-last language, for "X は … です": what は marks, before what が
 * does, which may belong to an inner clause.
 */
export function topicBefore(reading: Reading, end: number): Phrase {
  for (let mark = end - 1; mark > 0; mark--) {
    if (TOPIC_PROPER.test(wordAt(reading, mark)) && tagAt(reading, mark) === 'topicMark') {
      const topic = phraseBeforeMark(reading, mark + 1, TOPIC);
      return topic.heads.length > 0 ? topic : phraseBeforeMark(reading, end, TOPIC);
    }
  }
  return phraseBeforeMark(reading, end, TOPIC);
}

const MARKED_START: ReadonlySet<Tag> = new Set<Tag>([
  'topicMark',
  'objectMark',
  'verb',
  'release',
  'be',
  'colon',
  'dash',
  'but',
]);

/** The phrase before the nearest of the marks that has a noun before it. */
function phraseBeforeMark(reading: Reading, end: number, marks: ReadonlySet<Tag>): Phrase {
  for (let mark = end - 1; mark > 0; mark--) {
    if (!marks.has(tagAt(reading, mark))) {
      continue;
    }
    let from = mark;
    while (from > 0 && !MARKED_START.has(tagAt(reading, from - 1))) {
      from--;
    }
    const phrase = subjectIn(reading, from, mark);
    if (phrase.heads.length > 0) {
      return phrase;
    }
  }
  return subjectIn(reading, 0, 0);
}
