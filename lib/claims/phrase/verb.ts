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

const ACTED: ReadonlySet<Tag> = new Set<Tag>(['word', 'mention', 'model', 'models', 'weights']);

/** What stands around the term, adverbs passed over. */
interface Around {
  readonly previous: number;
  readonly previousTag: Tag;
  readonly nextTag: Tag;
  readonly afterCopula: boolean;
}

/** Where no blanks part words and verbs have no forms: 开源了, 我们开源, 同时开源. */
function isVerbUnspaced(reading: Reading, { previous, previousTag, nextTag }: Around): boolean {
  const goesOn = nextTag !== 'mark' && nextTag !== 'comma';
  return (
    wordAt(reading, reading.at + 1) === PERFECT ||
    (goesOn && nextTag !== 'colon' && isNews(reading)) ||
    nextTag === 'self' ||
    (previousTag === 'and' && ACTED.has(nextTag) && isRelease(reading, previous - 1)) ||
    (previousTag === 'we' && goesOn)
  );
}

/** "We open-sourced X", but not "X, open-sourced by its makers". */
function isPast(
  reading: Reading,
  { previous, previousTag, nextTag, afterCopula }: Around,
): boolean {
  const subject =
    previousTag === 'we' || previousTag === 'verb' || wordAt(reading, previous) === 'and';
  const acts = subject && nextTag !== 'mark' && nextTag !== 'prep';
  return !afterCopula && (OBJECT_START.has(nextTag) || acts);
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set<Tag>(['to', 'future', 'pronoun']);
const WHAT_WE_OPEN: ReadonlySet<Tag> = new Set<Tag>([
  ...OBJECT_START,
  ...NOUNS,
  'modifier',
  'word',
  'adverb',
]);

/** "We open source X", "to open source it". */
function isPresent({ previous, previousTag, nextTag }: Around): boolean {
  if (previousTag === 'we') {
    return WHAT_WE_OPEN.has(nextTag);
  }
  const leads = BEFORE_VERB.has(previousTag) || previous < 0;
  return OBJECT_START.has(nextTag) && (leads || (previousTag === 'and' && nextTag !== 'mention'));
}

/** Whether the term is a verb in the active voice here. */
export function isVerb(reading: Reading, around: Around): boolean {
  const { language } = reading;
  const { form } = reading.found.term;
  const { nextTag } = around;
  if (form === 'phrase' || language.nounBefore || language.verbLast) {
    return false;
  }
  if (!language.spaced) {
    return isVerbUnspaced(reading, around);
  }
  if (form === 'verb') {
    const isNoun = NOUNS.has(nextTag) || nextTag === 'modifier';
    return OBJECT_START.has(nextTag) || nextTag === 'of' || isNoun;
  }
  return form === 'past' ? isPast(reading, around) : isPresent(around);
}
