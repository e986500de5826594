/** What a pronoun goes back or ahead to, in its own sentence and in the one before. */

import type { Tag } from '../../languages/language.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { EMPTY } from '../../phrase/phrase.ts';
import type { Structure } from '../../phrase/structure.ts';
import { subjectIn } from '../../phrase/subject-in.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import { NOUNS } from '../../tokens.ts';

const VERB_FORM = /^[a-z]{3,}(?:s|ed)$/;

/** Where the verb of a sentence stands that no list holds: an English third person after a noun. */
function unlistedVerb(reading: Reading): number {
  const place = reading.tokens.findIndex(
    ({ tag }, index) =>
      tag === 'word' &&
      NOUNS.has(tagAt(reading, index - 1)) &&
      reading.language.id === 'en' &&
      VERB_FORM.test(wordAt(reading, index)),
  );
  return place < 0 ? reading.tokens.length : place;
}

/** What a pronoun or an unnamed subject goes back to: the subject of the sentence before. */
export function referent(reading: Reading): Phrase | null {
  const tokens = reading.previous();
  let end = tokens.findIndex(
    (token) => token.tag === 'be' || token.tag === 'verb' || token.tag === 'release',
  );
  const earlier: Reading = { ...reading, tokens };
  end = end < 0 ? unlistedVerb(earlier) : end;
  const subject = subjectIn(earlier, 0, end);
  if (subject.heads.length > 0) {
    return subject;
  }
  const object = subjectIn(earlier, end, tokens.length);
  return object.heads.length > 0 ? object : null;
}

const PREDICATES: ReadonlySet<Tag> = new Set<Tag>(['be', 'verb', 'beat', 'release']);
const CLAUSE_MARKS: ReadonlySet<Tag> = new Set<Tag>([
  'colon',
  'dash',
  'comma',
  'and',
  'but',
  'that',
]);

/** What "it" goes back to in its own sentence: "X is a good choice: it is open source". */
export function earlierSubject(reading: Reading, { phrase, verb }: Structure): Phrase | null {
  const contracted = /^(?:it's|they're)$/.test(wordAt(reading, verb));
  const pronoun = contracted
    ? verb
    : tagAt(reading, verb - 1) === 'pronoun'
      ? verb - 1
      : phrase.from;
  const isPronoun = contracted || tagAt(reading, pronoun) === 'pronoun';
  if (!isPronoun || !CLAUSE_MARKS.has(tagAt(reading, pronoun - 1))) {
    return null;
  }
  const first = reading.tokens.findIndex(({ tag }) => PREDICATES.has(tag));
  const subject = first > 0 && first < pronoun ? subjectIn(reading, 0, first) : null;
  return subject !== null && subject.heads.length > 0 && subject.mentions.length > 0
    ? subject
    : null;
}

const FRONTED = /^(?:being|because|since|as)$/;

/** The subject that follows a fronted clause: "Being open source, X …", "As it is open source, X …". */
export function followingSubject(reading: Reading, { verb }: Structure): Phrase | null {
  if (verb > 2 || !FRONTED.test(wordAt(reading, 0))) {
    return null;
  }
  const comma = reading.tokens.findIndex(({ tag }, place) => place > reading.at && tag === 'comma');
  const name = tagAt(reading, comma + 1) === 'det' ? comma + 2 : comma + 1;
  return comma > 0 && tagAt(reading, name) === 'mention'
    ? subjectIn(reading, name, name + 1)
    : null;
}

/** "Lo mejor de X es que es open source": the clause goes back to the one name before it. */
export function aspectOf(reading: Reading, { verb }: Structure): Phrase | null {
  const joint = tagAt(reading, verb - 1) === 'that' && tagAt(reading, verb - 2) === 'be';
  if (!reading.language.nounBefore || !joint) {
    return null;
  }
  const before = reading.tokens.slice(0, verb - 2);
  const names = before.filter(({ tag }) => tag === 'mention');
  const things = before.some(({ tag }) => NOUNS.has(tag) && tag !== 'model');
  return names.length === 1 && !things ? { ...EMPTY, heads: ['mention'], mentions: names } : null;
}
