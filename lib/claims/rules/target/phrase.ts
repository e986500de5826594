/** The noun phrase of the term: how it begins, what leads up to it, what heads it. */

import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Aim } from './aim.ts';

/** What may stand between the beginning of a phrase and its term. */
export const PHRASE_LEAD: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'best',
  'modifier',
  'adverb',
  'only',
  'among',
  'word',
  'and',
  'many',
  'term',
  'own',
  'self',
]);

/** Words that describe. */
export const ADJECTIVES: ReadonlySet<Tag> = new Set<Tag>(['modifier', 'word', 'adverb', 'best']);

/** "As an open-source model". */
export const AS = /^(?:as|como|comme|als|作为|being|en tant que)$/;

const CLAUSE_BEGINS: ReadonlySet<Tag> = new Set<Tag>(['be', 'dash', 'colon']);

function beginsClause(reading: Reading, place: number): boolean {
  return CLAUSE_BEGINS.has(tagAt(reading, place)) || wordAt(reading, place) === ',';
}

/** "A small, open-source model": the place before the article, or the comma where there is none. */
function articleBefore(reading: Reading, comma: number): number {
  let place = comma - 1;
  while (
    place > comma - 6 &&
    (ADJECTIVES.has(tagAt(reading, place)) || tagAt(reading, place) === 'comma')
  ) {
    place--;
  }
  return place < comma - 1 && tagAt(reading, place) === 'det' ? place - 1 : comma;
}

/** The "of" in "a collection of open-source models". */
function gathersBefore(reading: Reading, of: number): boolean {
  return (
    tagAt(reading, of) === 'of' && /^(?:collection|set|pair|trio)$/.test(wordAt(reading, of - 1))
  );
}

/** Index of the first token that is no part of the phrase's beginning, before the term. */
export function phraseStart({ reading, lead }: Aim): number {
  let place = lead - 1;
  while (
    place >= 0 &&
    place >= lead - 10 &&
    (PHRASE_LEAD.has(tagAt(reading, place)) || gathersBefore(reading, place))
  ) {
    place--;
  }
  if (tagAt(reading, place) === 'comma' && reading.language.spaced) {
    return articleBefore(reading, place);
  }
  if (tagAt(reading, place) !== 'possessive' || reading.language.verbLast) {
    return place;
  }
  const possessive = place;
  while (place >= 0 && !beginsClause(reading, place)) {
    place--;
  }
  const setOff = wordAt(reading, place) === ',' && tagAt(reading, place + 1) !== 'det';
  return setOff ? possessive : place;
}

/** Whether a tag stands in the few words that lead up to the term, or in its phrase. */
export function leads(aim: Aim, tag: Tag): boolean {
  const { reading, said, lead } = aim;
  for (let place = lead - 1; place >= 0 && place >= lead - 8; place--) {
    const found = tagAt(reading, place);
    const ranks = place === lead - 1 && /^rank/.test(wordAt(reading, place));
    const alone =
      found === 'only' &&
      !said.phrase.plural &&
      (reading.language.id !== 'en' || wordAt(reading, place - 1) === 'the');
    if ((found === tag && !ranks) || (tag === 'best' && alone)) {
      return true;
    }
    const passes =
      (found === 'possessive' && !reading.language.spaced) ||
      (reading.language.id === 'en' &&
        found === 'comma' &&
        ADJECTIVES.has(tagAt(reading, place - 1)));
    if (!PHRASE_LEAD.has(found) && found !== 'other' && !passes) {
      break;
    }
  }
  for (let place = lead; place < said.phrase.to; place++) {
    if (tagAt(reading, place) === tag) {
      return true;
    }
  }
  return false;
}

/** Whether the phrase begins with an indefinite article or a number. */
export function indefinite({ reading, lead }: Aim): boolean {
  for (let place = lead - 1; place >= Math.max(0, lead - 6); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'det') {
      return wordAt(reading, place) !== 'the' && wordAt(reading, place) !== 'any';
    }
    if (tag !== 'modifier' && tag !== 'adverb' && tag !== 'word' && tag !== 'best') {
      return false;
    }
  }
  return false;
}

/** Whether the phrase begins with "the" or "this". */
export function definite({ reading, lead }: Aim): boolean {
  for (let place = lead - 1; place >= Math.max(0, lead - 5); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'self' || wordAt(reading, place) === 'the') {
      return true;
    }
    if (tag !== 'modifier' && tag !== 'adverb' && tag !== 'det') {
      return false;
    }
  }
  return false;
}

/** The last noun of the phrase, in words. */
export function headWord(aim: Aim): string {
  const { reading, said } = aim;
  for (let place = said.phrase.to - 1; place >= said.phrase.from; place--) {
    if (tagAt(reading, place) !== 'word') {
      return wordAt(reading, place);
    }
  }
  return '';
}

/** Nouns that set a thing beside another: "an alternative to X" is no X. */
export const SET_HEADS =
  /^(?:alternatives?|counterparts?|rivals?|competitors?|repro\w+|repli\w+|recreation|equivalents?|successor|clones?|answer|replacement|平替|替代|替代品|替代方案|代替|대안)$/;

/** Nouns that nothing but an AI model has. */
export const STRONG_HEAD =
  /\b(?:llms?|vlms?|mllms?|lmms?|(?:language|foundation|chat|multimodal|diffusion|embedding|speech|reasoning|instruction|vision|video|image|audio|music|code|generation|text-to-[a-z]+|[a-z]+-to-[a-z]+)\b[^.]{0,24} (?:model|system))\b/;

/** What a name that nobody knows may be made of. */
export const NAME_PARTS: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier']);

/** The words of the noun phrase that the term is in. */
export function phraseText({ reading, said }: Aim): string {
  const end = reading.tokens[said.phrase.to - 1]?.end ?? reading.found.end;
  return reading.plain.text.slice(reading.found.start, Math.min(end, reading.found.end + 100));
}

/** Whether the phrase opens its sentence, or follows a label: "Summary: an open-source model". */
export function describes(aim: Aim): boolean {
  const { reading, structure, said } = aim;
  const { many, plural } = said.phrase;
  if (structure.role !== 'attribute' || many || plural || leads(aim, 'many')) {
    return false;
  }
  const place = phraseStart(aim);
  const before = tagAt(reading, place);
  return place < 0 || before === 'colon' || before === 'dash';
}
