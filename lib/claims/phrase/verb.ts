/** Whether the term is a verb: "we open-source X". */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';

const OBJECT_START: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'self',
  'own',
  'mention',
  'pronoun',
  'many',
  'other',
  'best',
]);

/** The Chinese mark of a finished act: 开源了 is a verb. */
export const PERFECT = '了';
const NEWS_WORD = /^(?:正式|同时|同步|首次|现已|全面|陆续|再次|一并|今日|今天|本次|并)$/;
const DATE = /^[\d.\-/年月日号]+$/;

/** A Chinese clause without a subject: "2024.6.28 开源 X", "同时开源 X". */
export function isNews(reading: Reading): boolean {
  let seen = false;
  for (let place = reading.at - 1; place >= 0; place--) {
    const tag = tagAt(reading, place);
    const word = wordAt(reading, place);
    const isLead = NEWS_WORD.test(word) || DATE.test(word);
    if (!isLead && (tag !== 'mark' || wordAt(reading, place) === ',')) {
      return seen && (tag === 'colon' || (tag === 'comma' && word === ','));
    }
    seen ||= isLead;
  }
  return seen;
}

/** 发布并开源: the term is the second of two verbs. */
function isRelease(reading: Reading, place: number): boolean {
  return tagAt(reading, place) === 'release' || wordAt(reading, place) === '训练';
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set<Tag>(['we', 'to', 'future', 'pronoun']);
const ACTED: ReadonlySet<Tag> = new Set<Tag>(['word', 'mention', 'model', 'models', 'weights']);

/** Whether the term is a verb in the active voice here. */
export function isVerb(
  reading: Reading,
  form: string,
  previous: number,
  nextTag: Tag,
  previousTag: Tag,
  afterCopula: boolean,
): boolean {
  const { language } = reading;
  if (form === 'phrase' || language.nounBefore || language.verbLast) {
    return false;
  }
  if (!language.spaced) {
    return (
      wordAt(reading, reading.at + 1) === PERFECT ||
      (nextTag !== 'mark' && nextTag !== 'comma' && nextTag !== 'colon' && isNews(reading)) ||
      nextTag === 'self' ||
      (previousTag === 'and' && ACTED.has(nextTag) && isRelease(reading, previous - 1)) ||
      (previousTag === 'we' && nextTag !== 'mark' && nextTag !== 'comma')
    );
  }
  if (form === 'verb') {
    return (
      OBJECT_START.has(nextTag) || nextTag === 'of' || NOUNS.has(nextTag) || nextTag === 'modifier'
    );
  }
  if (form === 'past') {
    if (afterCopula) {
      return false;
    }
    const subject =
      previousTag === 'we' || previousTag === 'verb' || wordAt(reading, previous) === 'and';
    return OBJECT_START.has(nextTag) || (subject && nextTag !== 'mark' && nextTag !== 'prep');
  }
  if (previousTag === 'we' && (nextTag === 'word' || nextTag === 'adverb')) {
    return true;
  }
  if (!OBJECT_START.has(nextTag) && !(nextTag === 'modifier' || NOUNS.has(nextTag))) {
    return false;
  }
  if (previousTag === 'we') {
    return true;
  }
  if (!OBJECT_START.has(nextTag)) {
    return false;
  }
  return (
    BEFORE_VERB.has(previousTag) || (previousTag === 'and' && nextTag !== 'mention') || previous < 0
  );
}
