/** Which model a claim about a model is about. */

import type { ClaimTarget, LocatedMention, Mention } from '../claim.ts';
import type { Tag } from '../languages/language.ts';
import { endInOriginal, toOriginal } from '../normalise.ts';
import type { Outline } from '../outline.ts';
import {
  isCapitalised,
  isNews,
  type Phrase,
  type Structure,
  subjectBefore,
  subjectIn,
  topicBefore,
} from '../phrase.ts';
import { after as afterOf, before as beforeOf, type Reading, tagAt, wordAt } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Said } from './said.ts';

/** What a target rule looks at. */
export interface Aim {
  readonly reading: Reading;
  readonly structure: Structure;
  readonly said: Said;
  readonly outline: Outline;
  /** Index of the first token of the noun phrase that the term is in. */
  readonly lead: number;
}

const GENERIC: ClaimTarget = { of: 'generic' };
const SUBJECT: ClaimTarget = { of: 'subject' };

/** A target rule: like the other rules, with the noun phrase already known. */
export interface TargetRule {
  readonly id: string;
  readonly description: string;
  readonly positive: import('./rule.ts').Example;
  readonly negative: import('./rule.ts').Example;
  apply(aim: Aim): ClaimTarget | null;
}

function located(mention: Mention, block: number): LocatedMention {
  return { ...mention, block };
}

/** Mentions of tokens of the term's own block. */
function here(reading: Reading, tokens: readonly Token[]): ClaimTarget | null {
  const mentions = tokens.flatMap((token) =>
    token.mention === undefined ? [] : [located(token.mention, reading.index)],
  );
  if (mentions.length > 0) {
    return { of: 'mentions', mentions };
  }
  return tokens.length === 0 ? null : SUBJECT;
}

/** All mentions of some blocks. */
function inBlocks(reading: Reading, blocks: readonly number[]): ClaimTarget | null {
  const mentions = blocks.flatMap((block) =>
    reading.mentions.of(block).map((mention) => located(mention, block)),
  );
  return mentions.length === 0 ? null : { of: 'mentions', mentions };
}

const LIST_INSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'mention',
  'comma',
  'and',
  'left',
  'right',
  'det',
  'word',
  'modifier',
  'own',
  'of',
  'such',
  'adverb',
  'colon',
  'dash',
]);

/** The models of a list that begins at a token; a word that no list holds may stand between two. */
function listFrom(reading: Reading, from: number): Token[] {
  const found: Token[] = [];
  let gap = 0;
  for (let place = from; place < reading.tokens.length; place++) {
    const tag = tagAt(reading, place);
    if (tag === 'mention') {
      found.push(reading.tokens[place] as Token);
      gap = 0;
    } else if (!LIST_INSIDE.has(tag) || gap > 6) {
      break;
    } else {
      gap++;
    }
  }
  return found;
}

const SUCH_REACH = 14;
const SUCH_BARRIER: ReadonlySet<Tag> = new Set<Tag>(['beat', 'but', 'mark', 'closed']);

/** Index of the "such as" after the phrase, if the sentence has one before another set is named. */
function suchAfter(aim: Aim): number {
  const { reading, said } = aim;
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < Math.min(reading.tokens.length, from + SUCH_REACH); place++) {
    const tag = tagAt(reading, place);
    if (tag === 'such' || (AS.test(wordAt(reading, place)) && reading.language.nounBefore)) {
      return place;
    }
    if (SUCH_BARRIER.has(tag) || (place > from && (tag === 'models' || tag === 'term'))) {
      return -1;
    }
  }
  return -1;
}

const QUOTE = /^["“”「『]$/;
const OPENERS: ReadonlySet<Tag> = new Set<Tag>(['left', 'colon', 'dash', 'comma']);

/** Adjectives may follow: "modelos de código abierto compatibles: A, B". */
const TRAILING: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier', 'verb', 'best']);

/** "オープンソースモデルには、A、Bなどがあります": the members of the set that is the topic. */
function listAfterTopic(reading: Reading, from: number): Token[] {
  const topic = tagAt(reading, from) === 'prep' ? from + 1 : from;
  if (tagAt(reading, topic) !== 'topicMark' || topic === from) {
    return [];
  }
  const first = tagAt(reading, topic + 1) === 'comma' ? topic + 2 : topic + 1;
  const names = tagAt(reading, first) === 'mention' ? listFrom(reading, first) : [];
  return names.length > 1 ? names : [];
}

const BEFORE_LIST: ReadonlySet<Tag> = new Set<Tag>(['such', 'mark']);

/** A list of names right after the phrase: "open-source models (A, B)", "…: A, B". */
function setOffList(aim: Aim): Token[] {
  const { reading, said } = aim;
  let place = Math.max(said.phrase.to, reading.at + 1);
  while (
    reading.language.nounBefore &&
    place < reading.at + 4 &&
    TRAILING.has(tagAt(reading, place))
  ) {
    place++;
  }
  if (!reading.language.spaced && QUOTE.test(wordAt(reading, place))) {
    return tagAt(reading, place + 1) === 'mention' ? listFrom(reading, place + 1) : [];
  }
  if (reading.language.verbLast) {
    const among = listAfterTopic(reading, place);
    if (among.length > 0) {
      return among;
    }
  }
  const opener = tagAt(reading, place);
  if (!OPENERS.has(opener)) {
    const joined = tagAt(reading, place - 1) === 'and';
    return tagAt(reading, place) === 'mention' && !joined ? listFrom(reading, place) : [];
  }
  if (opener === 'left') {
    place = afterOf(reading, place, BEFORE_LIST) - 1;
  }
  const named = opener === 'comma' && tagAt(reading, place + 1) === 'det' ? place + 2 : place + 1;
  const next = tagAt(reading, named);
  if ((opener === 'comma' && next !== 'mention') || wordAt(reading, place) === '|') {
    return [];
  }
  if (opener === 'comma' && said.phrase.plural) {
    const behind = tagAt(reading, named + 1);
    if (behind !== 'comma' && behind !== 'mark' && behind !== 'and' && behind !== 'right') {
      return [];
    }
  }
  if (opener === 'comma' && said.phrase.plural) {
    const names = next === 'mention' ? listFrom(reading, place + 1) : [];
    return names.every(notClosed(reading)) ? names : [];
  }
  const unknownFirst =
    said.phrase.plural &&
    tagAt(reading, place + 2) === 'comma' &&
    tagAt(reading, place + 3) === 'mention';
  return next === 'mention' || tagAt(reading, place + 2) === 'mention' || unknownFirst
    ? listFrom(reading, place + 1)
    : [];
}

const CALLED =
  /^(?:called|named|dubbed|chamad[oa]s?|llamad[oa]s?|appelée?s?|nommée?s?|baptisée?s?|namens)$/;
const CALLED_REACH = 10;
const CALLED_STOPS: ReadonlySet<Tag> = new Set<Tag>(['be', 'beat', 'but', 'mark', 'term', 'colon']);

/** The name that a phrase is given: "the first open-source model of its size, called X". */
function calledAfter({ reading, said }: Aim): Token[] {
  const from = said.phrase.to;
  for (let place = from; place < from + CALLED_REACH; place++) {
    if (CALLED.test(wordAt(reading, place)) && tagAt(reading, place + 1) === 'mention') {
      return listFrom(reading, place + 1);
    }
    if (CALLED_STOPS.has(tagAt(reading, place))) {
      return [];
    }
  }
  return [];
}

const BEFORE_SET: ReadonlySet<Tag> = new Set<Tag>([
  'possessive',
  'many',
  'best',
  'modifier',
  'word',
  'level',
]);

/** Names that lead up to "and other open-source models". */
function andOther(aim: Aim): Token[] {
  const { reading } = aim;
  let place = aim.lead - 1;
  while (place >= 0 && place > aim.lead - 7 && BEFORE_SET.has(tagAt(reading, place))) {
    place--;
  }
  if (tagAt(reading, place) === 'etc') {
    return listBefore(reading, place);
  }
  if (tagAt(reading, place) !== 'other' || tagAt(reading, place - 1) !== 'and') {
    return [];
  }
  return listBefore(reading, place - 1);
}

const BETWEEN_NAMES: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'word', 'left', 'right']);

/** Names right before a place, in a list. */
function listBefore(reading: Reading, end: number): Token[] {
  const found: Token[] = [];
  let gap = 0;
  for (let place = end - 1; place >= 0; place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention') {
      found.unshift(reading.tokens[place] as Token);
      gap = 0;
    } else if (
      (!BETWEEN_NAMES.has(tag) && (tag !== 'possessive' || reading.language.spaced)) ||
      gap > 3
    ) {
      break;
    } else {
      gap++;
    }
  }
  return found;
}

const PHRASE_LEAD: ReadonlySet<Tag> = new Set<Tag>([
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
const ADJECTIVES: ReadonlySet<Tag> = new Set<Tag>(['modifier', 'word', 'adverb', 'best']);
const APPOSITION: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'left', 'colon', 'right']);

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
function phraseStart({ reading, lead }: Aim): number {
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

const NUMBER = /^\d+(?:\.\d+)?$/;

/** The name that the phrase is set against: "Llama 3.1, an open-source model". */
function apposition(aim: Aim): Token[] {
  const { reading } = aim;
  let place = phraseStart(aim);
  let set = false;
  const joined = reading.language.nounBefore && tagAt(reading, aim.lead - 1) === 'and';
  while (place >= 0 && APPOSITION.has(tagAt(reading, place))) {
    set = true;
    place--;
  }
  if (!set || joined || isListed(aim)) {
    return [];
  }
  while (
    place >= 0 &&
    (tagAt(reading, place) === 'word' ||
      tagAt(reading, place) === 'left' ||
      NUMBER.test(wordAt(reading, place))) &&
    reading.at - place < 12
  ) {
    place--;
  }
  if (tagAt(reading, place) === 'mention') {
    return listBefore(reading, place + 1);
  }
  return [];
}

const WEIGHTS_HEAD = /^(?:weights?|checkpoints?|ckpts?|parameters)$/;

function ofWeights({ reading, said }: Aim): boolean {
  return reading.tokens
    .slice(reading.at, said.phrase.to)
    .some(({ start, end }) => WEIGHTS_HEAD.test(reading.plain.text.slice(start, end)));
}

/** "We released X, with open-source weights". */
function withWeights(aim: Aim): readonly Token[] {
  const { reading } = aim;
  const place = phraseStart(aim);
  if (wordAt(reading, place) !== 'with' || !ofWeights(aim)) {
    return [];
  }
  const name = tagAt(reading, place - 1) === 'comma' ? place - 2 : place - 1;
  return tagAt(reading, name) === 'mention' ? [reading.tokens[name] as Token] : [];
}

/** "X ranks first (open-source model)": a label in a bracket is about the subject. */
function bracketLabel({ reading, said, structure }: Aim): readonly Token[] {
  const alone =
    structure.role === 'attribute' &&
    !said.phrase.plural &&
    tagAt(reading, reading.at - 1) === 'left' &&
    tagAt(reading, said.phrase.to) === 'right';
  return alone ? subjectOf(reading, reading.tokens.slice(0, reading.at)) : [];
}

/** "A, B, and open-source models": the last of a list, and no word on the others. */
function isListed({ reading, lead, said }: Aim): boolean {
  return (
    said.phrase.plural && tagAt(reading, lead - 1) === 'and' && tagAt(reading, lead - 2) === 'comma'
  );
}

const PREDICATING: ReadonlySet<Tag> = new Set<Tag>(['be', 'beat', 'release', 'verb', 'say']);

/** The verb before the term whose subject the claim is about. */
function verbBefore(reading: Reading, from: number): number {
  for (let place = from; place >= 0; place--) {
    if (PREDICATING.has(tagAt(reading, place))) {
      return place;
    }
  }
  return -1;
}

/** The subject of the clause: the nearest verb before the term that has one. */
function clauseSubject(reading: Reading): Phrase | null {
  if (reading.language.verbLast) {
    const topic = topicBefore(reading, reading.at);
    return topic.heads.length > 0 || topic.mentions.length > 0 ? topic : null;
  }
  let verb = verbBefore(reading, reading.at - 1);
  while (verb >= 0) {
    const subject = subjectBefore(reading, verb);
    if (
      subject.heads.length > 0 ||
      subject.mentions.length > 0 ||
      subject.points ||
      tagAt(reading, verb - 1) === 'we' ||
      tagAt(reading, verb - 1) === 'pronoun'
    ) {
      return subject;
    }
    verb = verbBefore(reading, verb - 1);
  }
  return null;
}

/** Whether a tag stands in the few words that lead up to the term, or in its phrase. */
function leads(aim: Aim, tag: Tag): boolean {
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

const AMONG_REACH = 12;
const OF_OTHER_THINGS: ReadonlySet<Tag> = new Set<Tag>(['tool', 'community', 'data', 'topic']);
const BEST_REACH = 9;
const BEST_STOPS: ReadonlySet<Tag> = new Set<Tag>([
  ...OF_OTHER_THINGS,
  'be',
  'verb',
  'release',
  'comma',
  'mark',
  'beat',
  'term',
  'mention',
]);
const RANKING = /^(?!most$|first$|second$|latest$|top$|highest$|finest$)/;

/** "Of existing models": some, and not all of them. */
function manyBetween(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    if (tagAt(reading, place) === 'many' && wordAt(reading, place) !== 'all') {
      return true;
    }
  }
  return false;
}

/** "First rank of the open-source models", "state of the art for open-source models". */
function bestOf(aim: Aim): boolean {
  const { reading, said, lead } = aim;
  if (said.phrase.heads.length === 0 || reading.language.id !== 'en') {
    return false;
  }
  let place = lead - 1;
  while (place >= 0 && PHRASE_LEAD.has(tagAt(reading, place))) {
    place--;
  }
  const within = wordAt(reading, place) === 'in' && tagAt(reading, place - 1) === 'best';
  if ((tagAt(reading, place) !== 'of' && !within) || manyBetween(reading, place, lead)) {
    return false;
  }
  for (let left = place - 1; left >= Math.max(0, place - BEST_REACH); left--) {
    const tag = tagAt(reading, left);
    if (tag === 'best') {
      return RANKING.test(wordAt(reading, left));
    }
    if (BEST_STOPS.has(tag)) {
      return false;
    }
  }
  return false;
}

/** 在开源模型中排名第一: the set comes first, the rank after. */
function amongAfter({ reading, said }: Aim): boolean {
  const possessed = tagAt(reading, said.phrase.to) === 'possessive' ? 1 : 0;
  const next = said.phrase.to + possessed;
  if (tagAt(reading, next) === 'best') {
    const measured = /^(?:最大|最小|首|唯一)/.test(wordAt(reading, next));
    return possessed === 0 || !(measured || OF_OTHER_THINGS.has(tagAt(reading, next + 1)));
  }
  if (tagAt(reading, said.phrase.to) !== 'among') {
    return false;
  }
  for (let place = said.phrase.to; place < said.phrase.to + AMONG_REACH; place++) {
    if (tagAt(reading, place) === 'best') {
      return true;
    }
  }
  return false;
}

/** 在开源模型中，X 有明显优势: the set comes first, then the name. */
function memberAfter({ reading, said }: Aim): ClaimTarget | null {
  const { to } = said.phrase;
  const set = tagAt(reading, to) === 'among' && tagAt(reading, to + 1) === 'comma';
  const name = reading.tokens[to + 2];
  return set && name?.mention !== undefined ? here(reading, [name]) : null;
}

/** "Open-source and proprietary models": all there are. */
function bothKinds(reading: Reading): boolean {
  const { at } = reading;
  return (
    (tagAt(reading, at - 1) === 'and' && tagAt(reading, at - 2) === 'closed') ||
    (tagAt(reading, at + 1) === 'and' && tagAt(reading, at + 2) === 'closed') ||
    (tagAt(reading, at + 2) === 'and' && tagAt(reading, at + 3) === 'closed')
  );
}

/** Whether the phrase begins with an indefinite article or a number. */
function indefinite({ reading, lead }: Aim): boolean {
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

function definite({ reading, lead }: Aim): boolean {
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

const SENTENCE_END: ReadonlySet<Tag> = new Set<Tag>(['be', 'mark', 'comma', 'right']);

const COPULA_PARTICLE = /^(?:で|로 ?|으로 ?|として|로서 ?|으로서 ?)$/;

/** "X は…モデルで、…", "…モデルとして公開": a particle that does what a copula does. */
function endsAsCopula({ reading, said }: Aim): boolean {
  const { to } = said.phrase;
  const next = tagAt(reading, to + 1);
  return (
    COPULA_PARTICLE.test(wordAt(reading, to)) &&
    (next === 'comma' || (next === 'release' && wordAt(reading, to) !== 'で'))
  );
}

/** "X は … オープンソースのモデルです": the topic is the model. */
function topicTarget(aim: Aim): ClaimTarget | null {
  const { reading, said } = aim;
  if (!SENTENCE_END.has(tagAt(reading, said.phrase.to)) && !endsAsCopula(aim)) {
    return null;
  }
  const topic = topicBefore(reading, reading.at);
  return topic.heads.length === 0 || topic.heads.at(-1) === 'mention'
    ? here(reading, topic.mentions)
    : topic.own
      ? SUBJECT
      : topic.points
        ? antecedent(aim)
        : null;
}

/** Whether a subject without a name points at one: "this", "it", "the model". */
function goesBack(reading: Reading, subject: Phrase, verb: number): boolean {
  const last = tagAt(reading, verb - 1);
  if (last === 'pronoun' || last === 'self') {
    return true;
  }
  return (
    subject.points &&
    subject.heads.length > 0 &&
    subject.heads.every((head) => head === 'model' || head === 'weights')
  );
}

function commaAfter(reading: Reading): number {
  return reading.tokens.findIndex((token, index) => index > reading.at && token.tag === 'comma');
}

const AS = /^(?:as|como|comme|als|作为|being|en tant que)$/;

/** What "the model" and "it" go back to: the sentence before, the list, the heading, the page. */
function antecedent(aim: Aim): ClaimTarget {
  const { reading, outline } = aim;
  const previous = reading.previous();
  const earlier = here(reading, subjectOf(reading, previous)) ?? released(reading, previous);
  if (earlier !== null) {
    return earlier;
  }
  const title = here(reading, titled(aim));
  if (title !== null) {
    return title;
  }
  if (reading.document.subject?.kind === 'model') {
    return SUBJECT;
  }
  const ownItem = itemName(reading);
  if (ownItem !== null) {
    return ownItem;
  }
  for (const block of [...outline.listHeads(reading.index), ...outline.headings(reading.index)]) {
    const found = inBlocks(reading, [block]);
    if (found !== null) {
      return found;
    }
  }
  return isRepository(reading) && aim.said.phrase.points ? SUBJECT : GENERIC;
}

/** The name that the term's own list item begins with: "X - …. It is open source." */
function itemName(reading: Reading): ClaimTarget | null {
  const first = reading.block.role === 'item' ? reading.mentions.of(reading.index)[0] : undefined;
  return first !== undefined && first.start < ITEM_START
    ? { of: 'mentions', mentions: [located(first, reading.index)] }
    : null;
}

const ITEM_START = 12;

/** What the sentence before announced: "We release X." */
function released(reading: Reading, previous: readonly Token[]): ClaimTarget | null {
  const verb = previous.findIndex(({ tag }) => tag === 'release');
  const first = previous.findIndex(({ tag }, index) => index > verb && tag === 'mention');
  if (verb < 0 || first < 0 || first > verb + RELEASED_REACH) {
    return null;
  }
  return here(reading, listFrom({ ...reading, tokens: previous }, first));
}

const RELEASED_REACH = 8;

/** "One of the best open-source models for code is X": the name follows the copula. */
function invertedSubject({ reading, said }: Aim): ClaimTarget | null {
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < from + INVERSION_REACH; place++) {
    if (tagAt(reading, place) === 'be') {
      return here(reading, listFrom(reading, place + 1));
    }
  }
  return null;
}

const INVERSION_REACH = 8;

/** A boast without a subject is about the page's own model, where the page has one. */
function onOwnPage(reading: Reading, ranked: boolean): ClaimTarget {
  const isModelPage = reading.document.subject?.kind === 'model';
  return isModelPage || (ranked && isRepository(reading)) ? SUBJECT : GENERIC;
}

function isRepository(reading: Reading): boolean {
  return reading.document.subject?.kind === 'repository';
}

/** Names in the subject of a sentence: those before its verb. */
function subjectOf(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => PREDICATING.has(token.tag));
  return subjectIn({ ...reading, tokens }, 0, end < 0 ? tokens.length : end).mentions;
}

const YES =
  /^\W*(?:✓|✔|✅|☑|√|🟢|●|⭕|○|yes|y|true|open|fully|full|是|有|开源|はい|예|oui|ja|sí|si|sim)/iu;
const VALUE_LENGTH = 24;

/** Models of the rows that a header cell marks as open. */
function columnTargets(aim: Aim): ClaimTarget {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  const { index, block } = reading;
  const column = outline
    .column(index)
    .filter((place) => (blocks[place]?.row ?? 0) > (block.row ?? 0));
  const named = inBlocks(reading, column);
  if (named !== null && aim.said.phrase.heads.length > 0) {
    return named;
  }
  const rows = column
    .filter((place) => isYes(blocks[place]?.text ?? ''))
    .flatMap((place) => outline.row(place).slice(0, 2));
  return inBlocks(reading, rows) ?? GENERIC;
}

function isYes(text: string): boolean {
  return text.length <= VALUE_LENGTH && YES.test(text);
}

const SHORT_CELL = 30;

/** "6B and 34B open-source models" beside a name. */
function isShortCell({ reading, structure, said }: Aim): boolean {
  const { many } = said.phrase;
  return reading.plain.text.length <= SHORT_CELL && structure.role === 'attribute' && !many;
}

/** Models that the rows of a group are about: the first that each names in its first two columns. */
function rowGroupTargets({ reading, outline, said }: Aim): ClaimTarget | null {
  if (reading.block.role !== 'cell' || (said.phrase.to > 0 && !said.phrase.plural)) {
    return null;
  }
  const { blocks } = reading.document;
  const mentions = outline.rowGroup(reading.index).flatMap((place) => {
    const first = (blocks[place]?.column ?? 9) > 1 ? undefined : reading.mentions.of(place)[0];
    return first !== undefined && first.start < ITEM_REACH ? [located(first, place)] : [];
  });
  return mentions.length === 0 ? null : { of: 'mentions', mentions };
}

const OTHER_MODEL_HEADER =
  /base|backbone|built|based|teacher|parent|initiali[sz]|基座|底座|基础模型|ベース|기반/i;

/** The models a table row is about: named in its first two columns, or in the column's header. */
function rowTargets(aim: Aim): ClaimTarget | null {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  for (const cell of outline.row(reading.index)) {
    const column = blocks[cell]?.column ?? 9;
    const header = outline.column(cell).find((place) => blocks[place]?.role === 'header-cell');
    if (
      column > 1 ||
      (header !== undefined && OTHER_MODEL_HEADER.test(blocks[header]?.text ?? ''))
    ) {
      continue;
    }
    const found = inBlocks(reading, [cell]);
    if (found !== null) {
      return found;
    }
  }
  const headers = outline
    .column(reading.index)
    .filter((place) => blocks[place]?.role === 'header-cell');
  return inBlocks(reading, headers);
}

const LABEL_START = 5;
const NO_LABEL: ReadonlySet<Tag> = new Set<Tag>([
  'be',
  'verb',
  'beat',
  'closed',
  'prep',
  'not',
  'say',
  'release',
  'best',
  'mention',
]);

/** Whether the block is a label for others rather than a sentence: "Popular open-source models:". */
function isLabel(aim: Aim): boolean {
  const { reading, said } = aim;
  const { role, text } = reading.block;
  const titled = role === 'heading' || role === 'caption' || role === 'title';
  const ending = text.slice(-3);
  if (/[:：]\s?$/.test(ending)) {
    return said.phrase.plural || said.phrase.points;
  }
  if (reading.at > LABEL_START || reading.tokens.some((token) => NO_LABEL.has(token.tag))) {
    return false;
  }
  if (said.phrase.heads.length > 0 && !said.phrase.plural && reading.language.spaced) {
    return false;
  }
  return titled || (text.length < 60 && !/[.。!！]$/.test(ending));
}

/** Only names near the start of an item, a row or a section are what it is about. */
const ITEM_REACH = 50;

/** Models that the covered items, rows and sections are about. */
function coveredTargets(aim: Aim): ClaimTarget | null {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  const counted = outline.covered(reading.index).filter((place) => {
    const block = blocks[place];
    return (
      block?.role === 'item' ||
      block?.role === 'heading' ||
      (block?.role === 'cell' && block.column === 0)
    );
  });
  const mentions = counted.flatMap((place) => {
    const first = reading.mentions.of(place)[0];
    return first !== undefined && first.start < ITEM_REACH ? [located(first, place)] : [];
  });
  const isList = aim.said.phrase.heads.length > 0 || mentions.length * 2 >= counted.length;
  return mentions.length === 0 || !isList ? null : { of: 'mentions', mentions };
}

const PLAIN_HEADS = /^(?:model|llm|weights|checkpoint|version|release|series)$/;

/** Of what is open-sourced without a name: the named maker's own, the speaker's, or what was named before. */
function agentTarget(aim: Aim): ClaimTarget | null {
  const { reading, said } = aim;
  const agent = subjectBefore(reading, reading.at);
  const named = here(reading, agent.mentions);
  if (named !== null && agent.heads.length > 0) {
    return named;
  }
  for (let place = reading.at - 1; place >= Math.max(0, reading.at - 5); place--) {
    if (tagAt(reading, place) === 'we') {
      return SUBJECT;
    }
  }
  if (reading.language.id === 'zh' && isNews(reading)) {
    return SUBJECT;
  }
  return said.phrase.points ? antecedent(aim) : GENERIC;
}

const OF_HEADS =
  /^(?:weights?|parameters|params|release|version|variants?|versions|checkpoints?|series|family|models?|edition)$/;
const SET_HEADS =
  /^(?:alternatives?|counterparts?|rivals?|competitors?|repro\w+|repli\w+|recreation|equivalents?|successor|clones?|answer|replacement|平替|替代|替代品|替代方案|代替|대안)$/;

/** The last noun of the phrase, in words. */
function headWord(aim: Aim): string {
  const { reading, said } = aim;
  for (let place = said.phrase.to - 1; place >= said.phrase.from; place--) {
    if (tagAt(reading, place) !== 'word') {
      return wordAt(reading, place);
    }
  }
  return '';
}

const LEGEND = /^(?:means?|denotes?|indicates?|represents?|marks?|marked|highlights?|highlighted)$/;
const LEGEND_SIGN = /bold|underlin|italic|highlight|shade|colou?r|star|asterisk|[✅👑🥇★☆†‡*]/u;
const LEGEND_REACH = 9;
const BOLDED =
  /^[^.]{0,30} (?:is|are) (?:in bold|bold|underlined|highlighted|marked|shaded|starred)/;
const BOLD_REACH = 60;

/** "Bold marks the best of the open-source models": the legend of a table names none of them. */
function isLegend({ reading, lead, said }: Aim): boolean {
  for (let place = lead - 1; place >= Math.max(0, lead - LEGEND_REACH); place--) {
    const start = reading.tokens[place]?.start ?? 0;
    if (LEGEND.test(wordAt(reading, place))) {
      return LEGEND_SIGN.test(reading.plain.text.slice(reading.sentence.start, start + 12));
    }
    if (tagAt(reading, place) === 'mention') {
      return false;
    }
  }
  const behind = reading.tokens[said.phrase.to - 1]?.end ?? reading.found.end;
  return BOLDED.test(reading.plain.text.slice(behind, behind + BOLD_REACH));
}

/** "Claude … other open-source models" is a slip of the pen: names that can be one of a set. */
function comparable(aim: Aim, names: readonly Token[]): readonly Token[] {
  return leads(aim, 'other') ? names.filter(notClosed(aim.reading)) : names;
}

/** In a list of many models a boast without a subject is about the model that the heading names. */
function underName(aim: Aim): ClaimTarget | null {
  return isRepository(aim.reading) ? headingName(aim) : null;
}

const COMPARED = /^(?:similarity|similarities|differences?|gaps?|competition|rivalry)$/;

/** "The differences among open-source models": all of them, and none named. */
function comparesAll({ reading, lead }: Aim): boolean {
  for (let place = lead - 1; place > 0 && place > lead - 5; place--) {
    if (tagAt(reading, place) === 'among') {
      return COMPARED.test(wordAt(reading, place - 1));
    }
  }
  return false;
}

/** Whether a subject is a tool, data or people: "our editor". */
function isThing({ heads }: Phrase): boolean {
  const things = heads.filter((head) => OF_OTHER_THINGS.has(head));
  return things.length > 0 && things.length === heads.length;
}

const USING =
  /^(?:supports?|supporting|uses?|using|runs?|running|hosts?|hosting|allows?|enables?|serves?|gives?|contains?|tests?|access|deploys?|observes?|observed?)$/;

/** "It supports the best open-source models": it is none of them. */
function usesThem(reading: Reading, verb: number): boolean {
  if (!USING.test(wordAt(reading, verb))) {
    return false;
  }
  for (let place = verb + 1; place < reading.at; place++) {
    if (/^among/.test(wordAt(reading, place)) || tagAt(reading, place) === 'beat') {
      return false;
    }
  }
  return true;
}

/**
 * "Los mejores modelos open source", "otros modelos open source": a set without anybody who is
 * compared, in languages where the noun comes first.
 */
function isBareSet(aim: Aim): boolean {
  const { reading, said, lead } = aim;
  if (!reading.language.nounBefore || !said.phrase.plural || leads(aim, 'among')) {
    return false;
  }
  for (let place = lead - 1; place >= Math.max(0, lead - COMPARED_REACH); place--) {
    const tag = tagAt(reading, place);
    const joins = tag === 'and' && place >= lead - 3 && leads(aim, 'other');
    if (joins || COMPARING.has(tag) || (tag === 'best' && leads(aim, 'other'))) {
      return false;
    }
    if (tag === 'verb' || (tag === 'word' && INFINITIVE.test(wordAt(reading, place)))) {
      return true;
    }
  }
  return true;
}

const COMPARING: ReadonlySet<Tag> = new Set<Tag>(['beat', 'be', 'among']);
const INFINITIVE = /[a-z](?:ar|er|ir|re|ndo|ant)$/;
const COMPARED_REACH = 10;

/** "X：…的开源模型": a line that begins with a name and ends with what the name is. */
function nameOfTitle({ reading, said }: Aim): readonly Token[] {
  const ends = said.phrase.to >= reading.tokens.length || tagAt(reading, said.phrase.to) === 'mark';
  const name = reading.tokens[0];
  const set = tagAt(reading, 1) === 'colon' && name?.tag === 'mention';
  const { many, plural } = said.phrase;
  return ends && set && !many && !plural ? [name] : [];
}

/** "X: the new standard for open-source models": the name that a title sets off. */
function titled({ reading, lead }: Aim): readonly Token[] {
  for (let place = lead - 1; place > 0; place--) {
    const tag = tagAt(reading, place);
    if (tag === 'colon' || tag === 'dash') {
      return tagAt(reading, place - 1) === 'mention' ? listBefore(reading, place) : [];
    }
    if (tag === 'mention') {
      return [];
    }
  }
  return [];
}

const INCLUDES = /^(?:includes?|contains?|comprises?|brings?|consists?|features?)$/;

/** "This release", "our update": the speaker's own. */
function pointsAtRelease(reading: Reading, end: number): boolean {
  for (let place = end - 1; place >= Math.max(0, end - 4); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'self' || tag === 'own') {
      return RELEASE_WORD.test(wordAt(reading, place + 1));
    }
  }
  return false;
}

/** "X offers an open-source alternative": X is it. */
function offeredBy(aim: Aim, verb: number): ClaimTarget | null {
  const { reading } = aim;
  const name = reading.tokens[verb - 1];
  const offers = /^(?:offer|provide|deliver|present)s?$/.test(wordAt(reading, verb));
  return offers && name?.mention !== undefined && SET_HEADS.test(headWord(aim))
    ? here(reading, [name].filter(notClosed(reading)))
    : null;
}

const NAME_WORDS = 4;
const NAME_PARTS: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier']);

/** "We present Foo, an open-source model": a name that nobody knows, and its speaker. */
function announcesName(reading: Reading, comma: number): boolean {
  if (tagAt(reading, comma) !== 'comma') {
    return false;
  }
  let place = comma - 1;
  while (place > comma - NAME_WORDS - 1 && NAME_PARTS.has(tagAt(reading, place))) {
    place--;
  }
  const first = reading.tokens[place + 1];
  return (
    place < comma - 1 &&
    tagAt(reading, place) === 'release' &&
    tagAt(reading, place - 1) === 'we' &&
    first !== undefined &&
    isCapitalised(reading, first)
  );
}

const RELEASE_WORD = /^(?:release|drop|launch|version|update|series|family|collection)$/;

/** "We release an open-source model called X". */
const NAMING: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'colon', 'left', 'say']);

const JOINING: ReadonlySet<Tag> = new Set<Tag>(['and', 'adverb']);

/** Whether the phrase opens its sentence, or follows a label: "Summary: an open-source model". */
function describes(aim: Aim): boolean {
  const { reading, structure, said } = aim;
  const { many, plural } = said.phrase;
  if (structure.role !== 'attribute' || many || plural || leads(aim, 'many')) {
    return false;
  }
  const place = phraseStart(aim);
  const before = tagAt(reading, place);
  return place < 0 || before === 'colon' || before === 'dash';
}

/** The name that begins the item over a nested one. */
function itemAbove({ reading, outline }: Aim): ClaimTarget | null {
  const parent = outline.listHeads(reading.index)[0];
  if (parent === undefined || reading.document.blocks[parent]?.role !== 'item') {
    return null;
  }
  const first = reading.mentions.of(parent)[0];
  return first !== undefined && first.start < ITEM_REACH
    ? { of: 'mentions', mentions: [located(first, parent)] }
    : null;
}

/** "X. An open-source model …": the name that is a sentence of its own before the description. */
function leadingName({ reading }: Aim): ClaimTarget | null {
  const previous = reading.previous().filter(({ tag }) => tag !== 'mark');
  const [first] = previous;
  return reading.block.role === 'item' && previous.length <= 2 && first?.mention !== undefined
    ? here(reading, [first])
    : null;
}

const COUNTED = /^\W{0,4}(?:\d{1,2}|two|three|four|five|six|seven|eight) open/;

const HEADING_REACH = 24;

/** The heading over a text that begins with a description: "### X", "An open-source model …". */
function headingAbove(aim: Aim): ClaimTarget | null {
  const { reading } = aim;
  const { role } = reading.block;
  const heading = aim.outline.headings(reading.index)[0] ?? -1;
  const counted = COUNTED.test(reading.plain.text.slice(0, 24));
  const near = role === 'item' || (role === 'paragraph' && heading === reading.index - 1);
  if (!near || !(describes(aim) || counted)) {
    return null;
  }
  const opens =
    reading.index <= OPENING && isRepository(reading) && STRONG_HEAD.test(phraseText(aim));
  return headingName(aim) ?? (opens ? SUBJECT : null);
}

/** The name that the heading over a text begins with. */
function headingName({ reading, outline }: Aim): ClaimTarget | null {
  const heading = outline.headings(reading.index)[0] ?? -1;
  const first = heading < 0 ? undefined : reading.mentions.of(heading)[0];
  return first !== undefined && first.start < HEADING_REACH
    ? { of: 'mentions', mentions: [located(first, heading)] }
    : null;
}

/** A page's first words describe what it is about. */
const OPENING = 4;

/** Nouns that nothing but an AI model has. */
const STRONG_HEAD =
  /\b(?:llms?|vlms?|mllms?|lmms?|(?:language|foundation|chat|multimodal|diffusion|embedding|speech|reasoning|instruction|vision|video|image|audio|music|code|generation|text-to-[a-z]+|[a-z]+-to-[a-z]+)\b[^.]{0,24} (?:model|system))\b/;

const NO_NAME =
  /^(?:below|above|attached|included|another|today|here|there|title|name|model|models|summary|description|abstract|note|overview|introduction|background|update|news|type|goal|try|use|example)s?$/;
const SPELT_AS_NAME = /\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u;
const NAME_LENGTH = 3;

/** A capitalised name that is the subject or the label of a phrase whose noun only models have. */
function unknownName(aim: Aim): ClaimTarget | null {
  const { reading, structure, said } = aim;
  const { plural, many } = said.phrase;
  const ends = tagAt(reading, said.phrase.to) !== 'left';
  const isModel = ends && structure.role === 'attribute' && STRONG_HEAD.test(phraseText(aim));
  if (reading.language.id !== 'en' || !isModel || plural || many) {
    return null;
  }
  const end = phraseStart(aim);
  const tag = tagAt(reading, end);
  const first = reading.tokens[0];
  const last = reading.tokens[end - 1];
  const isLabel = tag === 'colon' || tag === 'dash' || tag === 'comma';
  if (
    first === undefined ||
    last === undefined ||
    end > NAME_LENGTH ||
    !(isLabel || tag === 'be')
  ) {
    return null;
  }
  const isName = reading.tokens
    .slice(0, end)
    .every((token) => NAME_PARTS.has(token.tag) && isCapitalised(reading, token));
  const start = toOriginal(reading.plain, first.start);
  const written = reading.block.text.slice(
    start,
    endInOriginal(reading.plain, reading.block.text, last.end),
  );
  if (!isName || NO_NAME.test(wordAt(reading, 0)) || (isLabel && !SPELT_AS_NAME.test(written))) {
    return null;
  }
  const mention = { start, end: start + written.length, family: null, sure: true };
  return { of: 'mentions', mentions: [located(mention, reading.index)] };
}

/** The words of the noun phrase that the term is in. */
function phraseText({ reading, said }: Aim): string {
  const end = reading.tokens[said.phrase.to - 1]?.end ?? reading.found.end;
  return reading.plain.text.slice(reading.found.start, Math.min(end, reading.found.end + 100));
}

const AFTER_NAME: ReadonlySet<Tag> = new Set<Tag>(['possessive', 'model']);

/** Models that nobody can download: "an open-source ChatGPT" is somebody else's. */
const CLOSED_NAME = /^(?:chat ?gpt|gpt[ -]?[345]\b|claude|gemini|sora\b|midjourney|dall.?e|suno)/;

/** Names in the phrase, without those that it only measures by: "open source Suno alternative". */
function namesInPhrase(aim: Aim): readonly Token[] {
  const { reading, structure, said } = aim;
  const { mentions } = said.phrase;
  if (reading.language.nounBefore || mentions.length === 0) {
    return mentions;
  }
  if (structure.role === 'attribute' && SET_HEADS.test(headWord(aim))) {
    return [];
  }
  if (mentions.length > 1 && structure.role === 'attribute') {
    return mentions.filter((token) => !SET_HEADS.test(wordBehind(reading, token)));
  }
  if (mentions.length === 1) {
    return isClass(aim) ? [] : mentions.filter(notClosed(reading));
  }
  return mentions;
}

/** The word right behind a token: "the open-source DALL-E replication Karlo" is no DALL-E. */
function wordBehind(reading: Reading, token: Token): string {
  return wordAt(reading, reading.tokens.indexOf(token) + 1);
}

/** "The best open-source CLIP model" is another model of that kind: the name says what it is like. */
function isClass(aim: Aim): boolean {
  const { structure, said } = aim;
  const [name] = said.phrase.mentions;
  return (
    structure.role === 'attribute' &&
    leads(aim, 'best') &&
    (name?.mention?.series !== undefined || said.phrase.heads.at(-1) === 'model')
  );
}

function notClosed({ plain }: Reading): (token: Token) => boolean {
  return ({ start, end }) => !CLOSED_NAME.test(plain.text.slice(start, end));
}

/** "Foo, an open-source alternative to X": in the README of Foo no word of a model. */
function notOwnTool(aim: Aim, target: ClaimTarget | null): ClaimTarget | null {
  const isOwn = target?.of === 'subject' && isRepository(aim.reading);
  return isOwn && SET_HEADS.test(headWord(aim)) ? GENERIC : target;
}

const INVERTED_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'prep',
  'of',
  'word',
  'modifier',
  'det',
  'self',
  'best',
  'and',
  'many',
  'pronoun',
  'we',
]);
const INVERTED_REACH = 9;
const AFTER_INVERTED: ReadonlySet<Tag> = new Set<Tag>([
  'level',
  'possessive',
  'tool',
  'data',
  'community',
  'verb',
  'model',
  'models',
  'topicMark',
  'objectMark',
]);

/** "The best open-source model is X": the name behind the copula. */
function namedByCopula(aim: Aim): ClaimTarget | null {
  const { reading, structure, said } = aim;
  if (structure.role !== 'attribute' || said.phrase.many || bothKinds(reading)) {
    return null;
  }
  const { verbLast } = reading.language;
  const from = Math.max(said.phrase.to, reading.at + 1);
  for (let place = from; place < from + INVERTED_REACH; place++) {
    const tag = tagAt(reading, place);
    if (verbLast ? tag === 'topicMark' : tag === 'be') {
      const next = tagAt(reading, place + 1) === 'det' ? place + 2 : place + 1;
      const after = tagAt(reading, next + 1);
      const named = tagAt(reading, next) === 'mention' && (verbLast ? after === 'be' : true);
      return named && !AFTER_INVERTED.has(after) ? here(reading, listFrom(reading, next)) : null;
    }
    const relative = tag === 'verb' && tagAt(reading, place - 1) === 'we';
    if (!INVERTED_GAP.has(tag) && !relative) {
      return null;
    }
  }
  return null;
}

export const TARGET_RULES: readonly TargetRule[] = [
  {
    id: 'named',
    description: 'The phrase itself names the models: "open-source Llama 3.1".',
    positive: 'We tested the open-source Llama 3.1 yesterday.',
    negative: 'We tested an open-source model yesterday.',
    apply: (aim) => here(aim.reading, namesInPhrase(aim)),
  },
  {
    id: 'name-before',
    description: 'The name right before the term: "the Qwen2.5 open-source models".',
    positive: 'The Llama 3.1 open-source models are out.',
    negative: 'On top of Llama 3.1, open-source models are out.',
    apply(aim) {
      const { reading, structure } = aim;
      let before = reading.at - 1;
      while (before > reading.at - 4 && AFTER_NAME.has(tagAt(reading, before))) {
        before--;
      }
      const token = reading.tokens[before];
      const isOther = SET_HEADS.test(headWord(aim));
      return structure.role === 'attribute' && token?.mention !== undefined && !isOther
        ? here(reading, [token])
        : null;
    },
  },
  {
    id: 'such-as',
    description: 'Examples after the phrase: "open-source models such as A, B and C".',
    positive: 'It runs open-source models such as Llama 3.1 and Qwen2.5.',
    negative: 'It runs open-source models and is fast, unlike Llama 3.1.',
    apply(aim) {
      const place = bothKinds(aim.reading) ? -1 : suchAfter(aim);
      return place < 0 ? null : here(aim.reading, listFrom(aim.reading, place + 1));
    },
  },
  {
    id: 'fronted',
    description: '"As an open-source model, X …": the subject that follows.',
    positive: 'As an open-source model, Llama 3.1 is popular.',
    negative: 'As with any open-source model, prompts matter to Llama 3.1.',
    apply(aim) {
      const { reading, structure } = aim;
      const place = structure.role === 'attribute' ? phraseStart(aim) : structure.verb;
      if (
        place > 1 ||
        place < 0 ||
        (structure.role === 'attribute' && !AS.test(wordAt(reading, place)))
      ) {
        return null;
      }
      const to = Math.max(reading.at + 1, aim.said.phrase.to);
      const turn =
        tagAt(reading, to) === 'verb' || tagAt(reading, to) === 'be' ? to : commaAfter(reading);
      const next = tagAt(reading, turn + 1) === 'det' ? turn + 2 : turn + 1;
      const token = reading.tokens[next];
      return turn > 0 && token?.tag === 'mention' ? here(reading, [token]) : null;
    },
  },
  {
    id: 'list-after',
    description: 'Names set off after the phrase: "open-source models (A, B)", "…: A, B".',
    positive: 'It runs open-source models (Llama 3.1, Qwen2.5).',
    negative: 'It runs open-source models (8B and up).',
    apply(aim) {
      return SET_HEADS.test(headWord(aim))
        ? null
        : (here(aim.reading, setOffList(aim)) ?? here(aim.reading, calledAfter(aim)));
    },
  },
  {
    id: 'inverted',
    description: '"The best open-source model is X": the name behind the copula.',
    positive: 'The most popular open-source model today is Llama 3.1.',
    negative: 'The most popular open-source model today is Llama 3.1 based.',
    apply: namedByCopula,
  },
  {
    id: 'of-name',
    description: 'Names after "of": "the open-source weights of Llama 3.1".',
    positive: 'The open-source weights of Llama 3.1 are out.',
    negative: 'An open-source alternative to Llama 3.1 is out.',
    apply(aim) {
      const { reading, said } = aim;
      if (tagAt(reading, said.phrase.to) !== 'of' || !OF_HEADS.test(headWord(aim))) {
        return null;
      }
      const names = listFrom(reading, said.phrase.to + 1);
      return here(reading, names.length === 1 ? names.filter(notClosed(reading)) : names);
    },
  },
  {
    id: 'and-other',
    description: 'Names before "and other open-source models" are among them.',
    positive: 'It runs Llama 3.1, Qwen2.5 and other open-source models.',
    negative: 'It runs Llama 3.1 and many open-source models.',
    apply: (aim) => here(aim.reading, andOther(aim)),
  },
  {
    id: 'apposition',
    description: 'The name that the phrase is set against: "Llama 3.1, an open-source model".',
    positive: 'Meta published Llama 3.1, an open-source model.',
    negative: 'Meta published Llama 3.1 when open-source models were rare.',
    apply: (aim) =>
      notOwnTool(
        aim,
        here(aim.reading, withWeights(aim)) ??
          here(aim.reading, apposition(aim)) ??
          here(aim.reading, bracketLabel(aim)),
      ),
  },
  {
    id: 'own',
    description: '"Our open-source model" is the page’s subject.',
    positive: 'Try our open-source model today.',
    negative: 'Try an open-source model today.',
    apply: (aim) => {
      if (!leads(aim, 'own') && !aim.said.phrase.own) {
        return null;
      }
      return headWord(aim) === 'ai' && isRepository(aim.reading) ? GENERIC : SUBJECT;
    },
  },
  {
    id: 'outperformed',
    description:
      'A set that is beaten is generic, unless "other" or "among" puts the winner in it.',
    positive: 'Llama 3.1 outperforms existing open-source models.',
    negative: 'Llama 3.1 outperforms other open-source models.',
    apply(aim) {
      const { reading } = aim;
      if (bothKinds(reading)) {
        return GENERIC;
      }
      if (leads(aim, 'other') || leads(aim, 'among')) {
        return null;
      }
      for (let place = aim.lead - 1; place >= Math.max(0, aim.lead - 10); place--) {
        const tag = tagAt(reading, place);
        if (tag === 'beat') {
          return GENERIC;
        }
        if ((tag === 'be' && wordAt(reading, place) !== '为') || tag === 'comma') {
          break;
        }
      }
      return null;
    },
  },
  {
    id: 'membership',
    description:
      '"The best of the open-source models", "other open-source models": the one compared is one of them.',
    positive: 'Llama 3.1 is the best among open-source models.',
    negative: 'Many people like open-source models.',
    apply(aim) {
      const { reading, structure } = aim;
      if (structure.role === 'verb') {
        return null;
      }
      if (isLegend(aim) || comparesAll(aim)) {
        return GENERIC;
      }
      const membership =
        leads(aim, 'among') ||
        leads(aim, 'best') ||
        leads(aim, 'other') ||
        amongAfter(aim) ||
        bestOf(aim);
      if (!membership) {
        return null;
      }
      const member = memberAfter(aim);
      if (member !== null) {
        return member;
      }
      const near = reading.tokens[aim.lead - 2];
      if (!reading.language.spaced && tagAt(reading, aim.lead - 1) === 'prep' && near?.mention) {
        return here(reading, [near]);
      }
      const verb = verbBefore(reading, reading.at - 1);
      if (usesThem(reading, verb) || isBareSet(aim)) {
        return GENERIC;
      }
      const participle = reading.language.id === 'en' && /ing$/.test(wordAt(reading, verb));
      const subject = clauseSubject(reading);
      const own = subject?.mentions ?? [];
      const named =
        here(reading, comparable(aim, own)) ??
        here(reading, comparable(aim, subjectOf(reading, reading.tokens.slice(0, reading.at)))) ??
        here(reading, titled(aim));
      if (named !== null) {
        return named;
      }
      const weCompare =
        tagAt(reading, verb) === 'beat' &&
        reading.tokens.some(({ tag }, place) => place < verb && tag === 'we');
      if (weCompare && leads(aim, 'other')) {
        return onOwnPage(reading, true);
      }
      if (subject === null || (participle && !subject.own)) {
        const inverted = invertedSubject(aim);
        if (inverted !== null) {
          return inverted;
        }
        if (leads(aim, 'other') && reading.block.role === 'item') {
          return headingName(aim) ?? GENERIC;
        }
        if (leads(aim, 'other')) {
          return (
            here(reading, comparable(aim, subjectIn(reading, 0, aim.lead).mentions)) ?? GENERIC
          );
        }
        const earlier =
          here(reading, subjectOf(reading, reading.previous())) ??
          (reading.block.role === 'cell' && describes(aim) ? rowTargets(aim) : null);
        if (earlier !== null) {
          return earlier;
        }
        if (reading.block.role === 'heading') {
          return GENERIC;
        }
        return underName(aim) ?? onOwnPage(reading, leads(aim, 'among'));
      }
      if (
        subject.heads.some((head) => head === 'tool' || head === 'data' || head === 'community')
      ) {
        return subject.own ? onOwnPage(reading, true) : GENERIC;
      }
      const others = leads(aim, 'other')
        ? comparable(aim, subjectIn(reading, 0, aim.lead).mentions)
        : [];
      return subject.own ? SUBJECT : (here(reading, others) ?? antecedent(aim));
    },
  },
  {
    id: 'unknown-name',
    description:
      'A name that nobody knows, where the noun says that it is a model: "X is an open-source LLM".',
    positive: 'FooChat is an open-source chat model with two towers.',
    negative: 'FooChat is an open-source weather model with two towers.',
    apply: (aim) => unknownName(aim),
  },
  {
    id: 'predicate-noun',
    description: '"X is an open-source model": the subject of the copula.',
    positive: 'Llama 3.1 is a large open-source model.',
    negative: 'Llama 3.1 beats a large open-source model.',
    apply(aim) {
      const { reading, structure } = aim;
      if (structure.role !== 'attribute') {
        return null;
      }
      const title = reading.language.spaced ? [] : nameOfTitle(aim);
      if (title.length > 0) {
        return here(reading, title);
      }
      if (reading.language.verbLast) {
        return topicTarget(aim);
      }
      const place = phraseStart(aim);
      const tag = tagAt(reading, place);
      const before = reading.tokens[place - 1];
      if (wordAt(reading, place) === '作为' && before?.mention !== undefined) {
        return here(reading, [before]);
      }
      if (tag !== 'be' && wordAt(reading, place) !== 'as') {
        return null;
      }
      const subject = tag === 'be' ? subjectBefore(reading, place) : clauseSubject(reading);
      if (subject === null) {
        return null;
      }
      const named = here(reading, subject.mentions);
      if (named !== null) {
        return notOwnTool(aim, named);
      }
      if (subject.own) {
        return isThing(subject) ? GENERIC : SUBJECT;
      }
      const comma = beforeOf(reading, place, JOINING);
      const shared = reading.language.id === 'zh' && tagAt(reading, comma) === 'comma';
      if (shared) {
        return here(reading, subjectOf(reading, reading.tokens.slice(0, place))) ?? GENERIC;
      }
      return tag === 'be' && goesBack(reading, subject, place) ? antecedent(aim) : GENERIC;
    },
  },
  {
    id: 'released',
    description: '"We release an open-source model": the page’s subject, or the name that follows.',
    positive: 'Today we introduce an open-source model.',
    negative: 'Today you need an open-source model.',
    apply(aim) {
      const { reading, structure } = aim;
      if (structure.role !== 'attribute' || !(indefinite(aim) || definite(aim))) {
        return null;
      }
      const place = phraseStart(aim);
      if (INCLUDES.test(wordAt(reading, place)) && pointsAtRelease(reading, place)) {
        return SUBJECT;
      }
      if (announcesName(reading, place)) {
        return SUBJECT;
      }
      if (tagAt(reading, place) !== 'release') {
        return null;
      }
      const { to } = aim.said.phrase;
      const named = NAMING.has(tagAt(reading, to))
        ? here(reading, listFrom(reading, to + 1))
        : null;
      if (named === null && /ing$/.test(wordAt(reading, place)) && place > 2) {
        return here(reading, subjectOf(reading, reading.tokens));
      }
      const offering = offeredBy(aim, place);
      if (named === null && offering !== null) {
        return offering;
      }
      const speaker =
        tagAt(reading, place - 1) === 'we' || tagAt(reading, place - 2) === 'we' || place === 0;
      return named ?? (speaker ? SUBJECT : null);
    },
  },
  {
    id: 'pointing',
    description: '"This open-source model", "the model is open source": what was named before.',
    positive: [
      { role: 'heading', level: 2, text: 'Llama 3.1' },
      { role: 'paragraph', text: 'The model is open source.' },
    ],
    negative: 'Models are open source.',
    apply(aim) {
      const { structure, said } = aim;
      if (structure.role === 'attribute') {
        if (pointsAtSet(aim)) {
          return GENERIC;
        }
        return (leadsSelf(aim) && !isLabel(aim)) ||
          (definite(aim) && PLAIN_HEADS.test(headWord(aim)))
          ? antecedent(aim)
          : null;
      }
      if (structure.role === 'verb') {
        return agentTarget(aim);
      }
      if (said.phrase.many || (said.phrase.plural && !said.phrase.points)) {
        return null;
      }
      return said.phrase.heads.length > 0 ? antecedent(aim) : null;
    },
  },
  {
    id: 'row-group',
    description: 'A row with one cell speaks of the rows below it, as far as the next such row.',
    positive: [
      { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
      { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Score' },
      { role: 'cell', group: 1, row: 1, column: 0, text: 'Open source' },
      { role: 'cell', group: 1, row: 2, column: 0, text: 'Llama 3.1' },
      { role: 'cell', group: 1, row: 2, column: 1, text: '70' },
    ],
    negative: [
      { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
      { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Access' },
      { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
      { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
    ],
    apply: (aim) => rowGroupTargets(aim),
  },
  {
    id: 'row',
    description: 'A table cell speaks of the model that its row names.',
    positive: [
      { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
      { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Access' },
      { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
      { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
    ],
    negative: [{ role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' }],
    apply: (aim) =>
      aim.reading.block.role === 'cell' &&
      (aim.said.phrase.to === 0 || describes(aim) || isShortCell(aim))
        ? rowTargets(aim)
        : null,
  },
  {
    id: 'column',
    description:
      'A column header speaks of the models in its column, or of the rows that it marks.',
    positive: [
      { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
      { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Open source' },
      { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
      { role: 'cell', group: 1, row: 1, column: 1, text: '✅' },
    ],
    negative: [
      { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
      { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Size' },
      { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
      { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
    ],
    apply: (aim) => (aim.reading.block.role === 'header-cell' ? columnTargets(aim) : null),
  },
  {
    id: 'covers',
    description: 'A heading, caption or list head speaks of the items, rows and sections below it.',
    positive: [
      { role: 'heading', level: 2, text: 'Open-source models' },
      { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
    ],
    negative: [
      { role: 'paragraph', text: 'Open-source models are popular.' },
      { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
    ],
    apply(aim) {
      return isLabel(aim) ? coveredTargets(aim) : null;
    },
  },
  {
    id: 'item-above',
    description: 'A nested item that describes without a name speaks of the item that it is under.',
    positive: [
      { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
      { role: 'item', level: 2, group: 2, text: 'An open-source model for everyone.' },
    ],
    negative: [
      { role: 'item', level: 1, group: 1, text: 'Llama 3.1' },
      { role: 'item', level: 1, group: 1, text: 'An open-source model for everyone.' },
    ],
    apply: (aim) => (describes(aim) ? (itemAbove(aim) ?? leadingName(aim)) : null),
  },
  {
    id: 'heading-above',
    description:
      'A text that begins by describing without a name speaks of the heading right above.',
    positive: [
      { role: 'heading', level: 3, text: 'Llama 3.1' },
      { role: 'paragraph', text: 'Open-source model with long context.' },
    ],
    negative: [
      { role: 'heading', level: 3, text: 'Llama 3.1' },
      { role: 'paragraph', text: 'Open-source models have longer context.' },
    ],
    apply: (aim) => headingAbove(aim),
  },
  {
    id: 'generic',
    description: 'Models in general, or none that the grammar gives.',
    positive: 'Open-source models are popular.',
    negative: 'Open-source models such as Llama 3.1 are popular.',
    apply: () => GENERIC,
  },
];

const THESE = /^(?:these|those|这些|ces|estos|estas|esses|essas|estes|diese|これらの|이러한 )$/;

/** "Many open-source models are fast. These open-source models …": still no model that has a name. */
function pointsAtSet({ reading, lead }: Aim): boolean {
  const earlier = reading.previous();
  return (
    THESE.test(wordAt(reading, lead - 1)) &&
    earlier.some(({ tag }) => tag === 'term') &&
    !earlier.some(({ tag }) => tag === 'mention')
  );
}

const SELF_REACH = 6;

/** "This open-source model", "this powerful 7.3 billion parameter open-source model". */
function leadsSelf({ reading, lead }: Aim): boolean {
  let place = lead - 1;
  while (
    reading.language.spaced &&
    place > lead - SELF_REACH &&
    ADJECTIVES.has(tagAt(reading, place))
  ) {
    place--;
  }
  return tagAt(reading, place) === 'self';
}
