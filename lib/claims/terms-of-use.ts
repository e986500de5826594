/** What a license or a permission is said of: "X is released under the MIT license". */

import type { Tag } from './languages/language.ts';
import { phraseAfter } from './phrase/after.ts';
import { objectOf, type Phrase } from './phrase/phrase.ts';
import type { Structure } from './phrase/structure.ts';
import { subjectBefore } from './phrase/subject.ts';
import { subjectIn } from './phrase/subject-in.ts';
import { topicBefore } from './phrase/topic.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';
import { NOUNS } from './tokens.ts';

const LICENSE_WORD =
  /^(?:licen[sc]e[sd]?|licen[sc]ing|lizenz|licencia|licença|许可证?|许可协议|协议|授权|ライセンス|라이선스|라이센스)$/;

const LEAD_IN: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'self',
  'modifier',
  'adverb',
  'prep',
  'of',
  'and',
  'comma',
  'left',
  'term',
  'best',
  'possessive',
  'to',
]);
const LEAD_REACH = 8;
const VERBS: ReadonlySet<Tag> = new Set<Tag>(['be', 'release', 'verb', 'adverb', 'not']);
const ACTS: ReadonlySet<Tag> = new Set<Tag>(['be', 'release', 'verb']);

/** Index behind "license" after the term. */
function behindLicense(reading: Reading): number {
  let place = reading.at + 1;
  while (place < reading.at + 3 && LICENSE_WORD.test(wordAt(reading, place))) {
    place++;
  }
  return place;
}

/** A license and the names in its subject: "the Llama 3 license allows commercial use". */
function throughLicense(reading: Reading, subject: Phrase): Phrase {
  const isLicense = subject.heads.length === 1 && subject.heads[0] === 'community';
  return isLicense && subject.mentions.length > 0 && reading.found.term.kind !== 'license'
    ? { ...subject, heads: ['mention'] }
    : subject;
}

/** How a term that names a license or a permission stands in its sentence. */
export function termsStructure(reading: Reading): Structure | null {
  const { at, language } = reading;
  const behind = behindLicense(reading);
  const attribute = phraseAfter(reading, behind, false);
  const object = NEW_CLAUSE.has(tagAt(reading, behind)) ? null : objectOf(attribute);
  if (
    language.nounAfter &&
    object !== null &&
    (object !== 'community' || attribute.mentions.length > 0)
  ) {
    return { role: 'attribute', phrase: attribute, verb: at };
  }
  if (language.verbLast) {
    const topic = topicBefore(reading, at);
    return topic.heads.length === 0
      ? null
      : { role: 'predicate', phrase: throughLicense(reading, topic), verb: at };
  }
  let place = at - 1;
  while (
    place >= Math.max(0, at - LEAD_REACH) &&
    (LEAD_IN.has(tagAt(reading, place)) || LICENSE_WORD.test(wordAt(reading, place)))
  ) {
    place--;
  }
  const tag = tagAt(reading, place);
  if (tag === 'mention' || tag === 'right' || NOUNS.has(tag)) {
    const bare = place === at - 1 && reading.found.term.kind === 'license';
    return bare ? null : { role: 'predicate', phrase: phraseEnding(reading, place + 1), verb: at };
  }
  if (!ACTS.has(tag)) {
    return null;
  }
  let verb = place;
  while (verb > 0 && VERBS.has(tagAt(reading, verb - 1))) {
    verb--;
  }
  const subject = subjectBefore(reading, verb);
  return subject.heads.length === 0 && subject.mentions.length === 0
    ? null
    : { role: 'predicate', phrase: throughLicense(reading, subject), verb };
}

/** The object of a verb before "under": "we release the weights of X under …". */
function phraseEnding(reading: Reading, end: number): Phrase {
  let from = end;
  while (from > 0 && !ACTS.has(tagAt(reading, from - 1)) && !BREAKS.has(tagAt(reading, from - 1))) {
    from--;
  }
  return throughLicense(reading, subjectIn(reading, from, end));
}

const NEW_CLAUSE: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'mark',
  'term',
  'right',
  'and',
  'dash',
]);
const BREAKS: ReadonlySet<Tag> = new Set<Tag>(['mark', 'colon', 'dash', 'but', 'we', 'that']);
