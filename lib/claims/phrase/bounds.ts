/** Whether a token belongs to a noun phrase that is being read, or ends it. */

import type { Tag } from '../languages/language.ts';
import { ADVERBS, before, type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';
import { MODEL_HEADS } from './phrase.ts';

/** "An open-source set of models" is models. */
export function gathers(reading: Reading, place: number): boolean {
  return (
    reading.language.id === 'en' &&
    /^(?:set|collection|suite|group)$/.test(wordAt(reading, place)) &&
    tagAt(reading, place + 1) === 'of'
  );
}

const RELEASED_REACH = 5;

/** "The open-source release of X" is X, where "release" is a verb elsewhere. */
export function nounTag(reading: Reading, place: number): Tag {
  const tag = tagAt(reading, place);
  if (wordAt(reading, place) !== 'release' || tagAt(reading, place + 1) !== 'of') {
    return tag;
  }
  for (let next = place + 2; next < place + 2 + RELEASED_REACH; next++) {
    const noun = tagAt(reading, next);
    if (noun === 'mention') {
      return wordAt(reading, next + 1) === "'s" || NOUNS.has(tagAt(reading, next + 1))
        ? tag
        : 'model';
    }
    if (NOUNS.has(noun)) {
      return MODEL_HEADS.has(noun) ? 'model' : tag;
    }
  }
  return tag;
}

const ANOTHER: ReadonlySet<Tag> = new Set<Tag>(['det', 'self', 'own', 'many', 'verb', 'mention']);

/** Whether what follows a comma is no second adjective: "for better open-source tests, all models". */
export function beginsAnother(reading: Reading, place: number): boolean {
  const tag = tagAt(reading, place);
  const behind = tagAt(reading, place + 1);
  const goesOn = NOUNS.has(behind) || behind === 'modifier' || behind === 'word';
  return reading.language.id === 'en' && (ANOTHER.has(tag) || (NOUNS.has(tag) && !goesOn));
}

/** "开源的、支持双语的模型": a second clause that describes. */
export function isFurtherClause(reading: Reading, place: number): boolean {
  return reading.language.id === 'zh' && tagAt(reading, place - 1) === 'possessive';
}

/** "X 是开源的，…": the comma ends what is said of X. */
export function endsPredicate(reading: Reading, comma: number): boolean {
  return (
    isFurtherClause(reading, comma) &&
    tagAt(reading, comma - 2) === 'term' &&
    tagAt(reading, before(reading, comma - 2, ADVERBS)) === 'be'
  );
}

/** A Chinese comma parts clauses, unless a name follows. */
export function endsClause(reading: Reading, place: number): boolean {
  return isClauseComma(reading, place) && tagAt(reading, place + 1) !== 'mention';
}

/** A Chinese comma between clauses; names in a list are parted by 、. */
export function isClauseComma(reading: Reading, place: number): boolean {
  return !reading.language.spaced && wordAt(reading, place) === ',';
}

/** Whether an unlisted word is inside its phrase: it leads to a noun, or ends a name before 的. */
export function goesOnAfter(reading: Reading, place: number, object: boolean): boolean {
  const endsAName = object && tagAt(reading, place + 1) === 'possessive';
  return endsAName || leadsToNoun(reading, place + 1);
}

/** Whether nothing but words that describe stands before a noun: "X 多卡并行推理代码". */
function leadsToNoun(reading: Reading, from: number): boolean {
  let place = from;
  while (
    place < from + 3 &&
    (tagAt(reading, place) === 'modifier' || tagAt(reading, place) === 'word')
  ) {
    place++;
  }
  return NOUNS.has(tagAt(reading, place));
}

/** Nouns behind which a name is the name of what the noun says: "the open-source project X". */
const NAMED_TOOL =
  /^(?:project|library|toolkit|framework|software|platform|package|engine|application|app|repository)$/;
/** 开源框架 X: in Chinese all such nouns. */
const NAMED_SO: ReadonlySet<Tag> = new Set<Tag>(['tool', 'data', 'community']);

/** Whether a name is that of the noun before it: whatever else X is, a tool is named. */
export function namesThing(reading: Reading, place: number, noun: Tag | null): boolean {
  return (
    (noun === 'tool' && NAMED_TOOL.test(wordAt(reading, place - 1))) ||
    (noun !== null && NAMED_SO.has(noun) && reading.language.id === 'zh')
  );
}

const APART =
  /^(?:codes?|codebase|source code|inference code|training code|apis?|demo|paper|data)$/;

/** "The open-source model and code" are two things, "model and agent framework" is one. */
export function endsApart(reading: Reading, end: number): boolean {
  return tagAt(reading, end - 2) === 'and' && APART.test(wordAt(reading, end - 1));
}

/** The second of two English participles: "open-sourced and curated data". */
export function isSecondParticiple(reading: Reading, place: number): boolean {
  return (
    reading.language.id === 'en' &&
    tagAt(reading, place - 1) === 'and' &&
    wordAt(reading, place).endsWith('ed')
  );
}

/** Tools that also describe models: "open-source code models". */
const DESCRIBING =
  /^(?:code|software|agent|search|robot|api|system|research|editor|tool|operator|technology|python)$/;

/** "The open-source library LLM Foundry": a model's noun after a tool's begins a name. */
export function endsName(reading: Reading, place: number, head: Tag, next: Tag): boolean {
  const isModelNoun = next === 'model' || next === 'models';
  return (
    reading.language.spaced &&
    head === 'tool' &&
    isModelNoun &&
    !DESCRIBING.test(wordAt(reading, place - 1))
  );
}

/** Whether a name only measures: "GPT-4-level", "Llama-based". */
export function isYardstick(reading: Reading, place: number): boolean {
  return tagAt(reading, place + 1) === 'level';
}

/** Whether a noun closes its phrase: a word after "models" is a verb. */
export function isPlural(head: Tag): boolean {
  return head === 'models' || head === 'weights';
}

const PERIOD = /^(?:last|next|yesterday)$/;

/** "It went open source last week": a time, and no noun that is open. */
export function isPeriod(reading: Reading, place: number): boolean {
  return PERIOD.test(wordAt(reading, place));
}
