/** Noun phrases: what a term is said of, read off the tags around it. */

import type { ClaimObject } from './claim.ts';
import type { Tag } from './languages/language.ts';
import { ADVERBS, after, before, type Reading, tagAt, wordAt } from './reading.ts';
import { NOUNS, type Token } from './tokens.ts';

/** A noun phrase next to a term. */
export interface Phrase {
  /** Nouns that head the phrase or its parts, in order. */
  readonly heads: readonly Tag[];
  /** Models named in it. */
  readonly mentions: readonly Token[];
  /** First and last token, exclusive. */
  readonly from: number;
  readonly to: number;
  /** "our", "this", "these", "the": it points at something known. */
  readonly points: boolean;
  /** "our" alone: it belongs to whoever speaks. */
  readonly own: boolean;
  readonly plural: boolean;
  /** "other", "many", "existing" … inside the phrase. */
  readonly many: boolean;
  /** It ends in a word that no list holds, so its head is not known. */
  readonly unknown: boolean;
}

const LEADING: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'self',
  'own',
  'many',
  'other',
  'best',
  'among',
]);
/** 开源框架 X: the name behind such a noun is the name of what the noun says. */
const NAMED_SO: ReadonlySet<Tag> = new Set<Tag>(['tool', 'data', 'community']);
const HEAD_LIMIT = 12;
/** Objects of verbs may be long lists: "we open-source 1.5B, 7B, 8B and 14B checkpoints". */
const OBJECT_LIMIT = 32;

/** Whether a token's word begins with a capital on the page: it may be a name. */
export function isCapitalised(reading: Reading, token: Token): boolean {
  const origins = reading.plain.origins;
  const place = origins === null ? token.start : (origins[token.start] ?? 0);
  const letter = reading.block.text[place] ?? '';
  return letter !== letter.toLowerCase();
}

/** What the heads of a phrase amount to. Code and weights in one breath are the model. */
export function objectOf(phrase: Phrase): ClaimObject | null {
  const { heads } = phrase;
  if (heads.length === 0) {
    return null;
  }
  if (phrase.unknown) {
    return 'unclear';
  }
  if (heads.some((head) => MODEL_HEADS.has(head))) {
    return 'model';
  }
  const first = heads[0];
  return first === 'data'
    ? 'dataset'
    : first === 'tool'
      ? 'tool'
      : first === 'community'
        ? 'community'
        : 'unclear';
}

const MODEL_HEADS: ReadonlySet<Tag> = new Set<Tag>(['model', 'models', 'weights', 'mention']);

/**
 * The noun phrase that begins at `from`. With `object`, it may begin with "our", "the" or a list of
 * several things, as objects of verbs do; without, it ends at the first comma after its noun.
 */
export function phraseAfter(reading: Reading, from: number, object: boolean): Phrase {
  const heads: Tag[] = [];
  const mentions: Token[] = [];
  let head: Tag | null = null;
  let unknown = false;
  let points = false;
  let own = false;
  let many = false;
  let plural = false;
  let singularJoin = false;
  let best = false;
  let glued = false;
  let gathered = false;
  let place = from;
  const close = (): void => {
    if (head !== null) {
      heads.push(head);
    }
    head = null;
  };
  const limit = from + (object ? OBJECT_LIMIT : HEAD_LIMIT);
  for (; place < reading.tokens.length && place < limit; place++) {
    const token = reading.tokens[place] as Token;
    const tag = nounTag(reading, place);
    if (place === from && PERIOD.test(wordAt(reading, place)) && !object) {
      break;
    }
    if (!object && head === null && gathers(reading, place)) {
      gathered = true;
      place++;
      continue;
    }
    if (NOUNS.has(tag)) {
      if (
        head !== null &&
        head !== 'mention' &&
        (isPlural(head) || endsName(reading, place, head, tag))
      ) {
        break;
      }
      glued =
        head === 'mention' && (tag === 'tool' || tag === 'data') && isCapitalised(reading, token);
      head = tag;
      plural ||= tag === 'models' && !gathered;
      unknown = false;
    } else if (tag === 'mention') {
      if (isYardstick(reading, place)) {
        continue;
      }
      const isNamedTool = head === 'tool' && NAMED_TOOL.test(wordAt(reading, place - 1));
      if (isNamedTool || (head !== null && NAMED_SO.has(head) && reading.language.id === 'zh')) {
        break;
      }
      if (unknown || (!object && head === null && heads.some((other) => other !== 'mention'))) {
        break;
      }
      if (head !== null && isPlural(head) && !object) {
        mentions.push(token);
        continue;
      }
      mentions.push(token);
      head = 'mention';
      unknown = false;
    } else if (
      (tag === 'prep' || (object && tag === 'verb')) &&
      (object || tagAt(reading, place - 1) === 'possessive') &&
      (head === null || isInnerObject(reading, place, from, object)) &&
      !reading.language.spaced
    ) {
      const end = possessiveAfter(reading, place);
      if (end < 0) {
        break;
      }
      if (head !== null) {
        mentions.pop();
        head = null;
      }
      place = end;
    } else if (tag === 'possessive') {
      if (head !== null && !object) {
        break;
      }
    } else if (tag === 'modifier' || tag === 'adverb') {
      if (head !== null && tag === 'adverb') {
        break;
      }
    } else if (tag === 'word') {
      if (
        head !== null &&
        (isPlural(head) || (!reading.language.spaced && !goesOnAfter(reading, place, object)))
      ) {
        break;
      }
      unknown = head !== null && head !== 'mention' && !isCapitalised(reading, token);
    } else if (tag === 'term') {
      if (head !== null) {
        break;
      }
    } else if (tag === 'level' || tag === 'closed') {
      if ((tag === 'closed' && heads.length > 0) || (head !== null && isPlural(head))) {
        break;
      }
    } else if (head === null && !object && isSecondParticiple(reading, place)) {
    } else if (tag === 'left') {
      const end = closingOf(reading, place);
      const named = reading.tokens.slice(place, end).some((other) => other.tag === 'mention');
      if (end < 0 || named || head === 'models' || !continues(reading, end + 1)) {
        break;
      }
      place = end;
    } else if (LEADING.has(tag)) {
      best ||= tag === 'best';
      if (head !== null && !object) {
        break;
      }
      points ||= tag === 'self' || tag === 'own' || wordAt(reading, place) === 'the';
      own ||= tag === 'own';
      many ||= tag === 'many' || tag === 'other';
      if (!object && heads.length === 0 && tag !== 'many' && tag !== 'other' && tag !== 'best') {
        break;
      }
    } else if (tag === 'and') {
      if (heads.length === 0 && head === 'model') {
        singularJoin = !object && reading.language.spaced;
      }
      if (unknown) {
        break;
      }
      close();
    } else if (
      (tag === 'such' || tag === 'etc') &&
      object &&
      head === null &&
      !reading.language.spaced
    ) {
    } else if (tag === 'comma') {
      if (endsPredicate(reading, place)) {
        break;
      }
      const further = isFurtherClause(reading, place) ? possessiveAfter(reading, place) : -1;
      if (head === null && further > 0) {
        place = further;
        continue;
      }
      if (object ? head !== null && endsClause(reading, place) : isClauseComma(reading, from)) {
        break;
      }
      if (head === null && !object && (place > from + 3 || beginsAnother(reading, place + 1))) {
        break;
      }
      if (head !== null && !object) {
        break;
      }
      close();
    } else {
      break;
    }
  }
  close();
  if (
    heads.length === 0 &&
    best &&
    !(reading.language.id === 'en' && tagAt(reading, place - 1) === 'word')
  ) {
    heads.push('model');
  }
  if (glued && heads.slice(0, -1).every((other) => other === 'mention')) {
    heads.splice(0, heads.length - 1);
  }
  if (singularJoin && heads.length > 1 && heads.at(-1) === 'tool' && !endsApart(reading, place)) {
    heads.splice(0, heads.length, 'tool');
  }
  return { heads, mentions, from, to: place, points, own, plural, many, unknown };
}

/** "An open-source set of models" is models. */
function gathers(reading: Reading, place: number): boolean {
  return (
    reading.language.id === 'en' &&
    /^(?:set|collection|suite|group)$/.test(wordAt(reading, place)) &&
    tagAt(reading, place + 1) === 'of'
  );
}

/** "It went open source last week": a time, and no noun that is open. */
const PERIOD = /^(?:last|next|yesterday)$/;

const RELEASED_REACH = 5;

/** "The open-source release of X" is X, where "release" is a verb elsewhere. */
function nounTag(reading: Reading, place: number): Tag {
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
function beginsAnother(reading: Reading, place: number): boolean {
  const tag = tagAt(reading, place);
  const behind = tagAt(reading, place + 1);
  const goesOn = NOUNS.has(behind) || behind === 'modifier' || behind === 'word';
  return reading.language.id === 'en' && (ANOTHER.has(tag) || (NOUNS.has(tag) && !goesOn));
}

/** 开源了训练 X 使用的系统: X belongs to a clause that ends in 的 and a noun of its own. */
function isInnerObject(reading: Reading, place: number, from: number, object: boolean): boolean {
  const isFirst = tagAt(reading, place - 1) === 'mention' && place - from <= INNER_REACH;
  return object && isFirst && NOUNS.has(nounBehind(reading, possessiveAfter(reading, place)));
}

const INNER_REACH = 4;
const DESCRIPTIVE: ReadonlySet<Tag> = new Set<Tag>(['modifier', 'word']);

/** The noun that follows 的 with nothing but words that describe between them. */
function nounBehind(reading: Reading, possessive: number): Tag {
  let place = possessive + 1;
  while (place < possessive + 4 && DESCRIPTIVE.has(tagAt(reading, place))) {
    place++;
  }
  return possessive < 0 ? 'mark' : tagAt(reading, place);
}

/** "开源的、支持双语的模型": a second clause that describes. */
function isFurtherClause(reading: Reading, place: number): boolean {
  return reading.language.id === 'zh' && tagAt(reading, place - 1) === 'possessive';
}

/** "X 是开源的，…": the comma ends what is said of X. */
function endsPredicate(reading: Reading, comma: number): boolean {
  return (
    isFurtherClause(reading, comma) &&
    tagAt(reading, comma - 2) === 'term' &&
    tagAt(reading, before(reading, comma - 2, ADVERBS)) === 'be'
  );
}

/** A Chinese comma parts clauses, unless a name follows; names in a list are parted by 、. */
function endsClause(reading: Reading, place: number): boolean {
  return isClauseComma(reading, place) && tagAt(reading, place + 1) !== 'mention';
}

function isClauseComma(reading: Reading, place: number): boolean {
  return !reading.language.spaced && wordAt(reading, place) === ',';
}

/** Whether an unlisted word is inside its phrase: it leads to a noun, or ends a name before 的. */
function goesOnAfter(reading: Reading, place: number, object: boolean): boolean {
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

/** "The open-source project X": whatever else X is, a tool is named. */
const NAMED_TOOL =
  /^(?:project|library|toolkit|framework|software|platform|package|engine|application|app|repository)$/;

const APART =
  /^(?:codes?|codebase|source code|inference code|training code|apis?|demo|paper|data)$/;

/** "The open-source model and code" are two things, "model and agent framework" is one. */
function endsApart(reading: Reading, end: number): boolean {
  return tagAt(reading, end - 2) === 'and' && APART.test(wordAt(reading, end - 1));
}

/** The second of two English participles: "open-sourced and curated data". */
function isSecondParticiple(reading: Reading, place: number): boolean {
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
function endsName(reading: Reading, place: number, head: Tag, next: Tag): boolean {
  const isModelNoun = next === 'model' || next === 'models';
  return (
    reading.language.spaced &&
    head === 'tool' &&
    isModelNoun &&
    !DESCRIBING.test(wordAt(reading, place - 1))
  );
}

/** 基于 X 构建的 describes what follows: the end of such a clause. */
function possessiveAfter(reading: Reading, place: number): number {
  for (let end = place + 1; end <= place + 10; end++) {
    if (tagAt(reading, end) === 'possessive') {
      return end;
    }
  }
  return -1;
}

/** Whether a name only measures: "GPT-4-level", "Llama-based". */
function isYardstick(reading: Reading, place: number): boolean {
  return tagAt(reading, place + 1) === 'level';
}

const BRACKET_REACH = 6;

/** The bracket that closes the one at `place`, if it is near. */
function closingOf(reading: Reading, place: number): number {
  for (let end = place + 1; end <= place + BRACKET_REACH; end++) {
    if (tagAt(reading, end) === 'right') {
      return end;
    }
  }
  return -1;
}

/** Whether a noun phrase goes on after a bracket: "language model (LLM) toolkit". */
function continues(reading: Reading, place: number): boolean {
  const tag = tagAt(reading, place);
  return NOUNS.has(tag) || tag === 'modifier' || tag === 'mention';
}

/** Whether a noun closes its phrase: a word after "models" is a verb. */
function isPlural(head: Tag): boolean {
  return head === 'models' || head === 'weights';
}

const SUBJECT_START: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'be',
  'release',
  'colon',
  'dash',
  'but',
  'say',
  'whether',
  'beat',
  'future',
  'we',
]);

/**
 * The noun phrase that ends before `end` (a copula or a passive), read from the start of its clause:
 * nouns after "of", "for", "in" are no heads, but models named there are remembered.
 */
export function subjectBefore(reading: Reading, end: number): Phrase {
  const near = reading.language.spaced ? null : thingAfterComma(reading, end);
  if (near !== null) {
    return near;
  }
  const last = reading.language.spaced ? subjectEnd(reading, end) : end;
  const shared = sharedVerb(reading, last);
  if (shared > 0) {
    return subjectBefore(reading, shared);
  }
  if (reading.language.id === 'en') {
    if (tagAt(reading, last - 1) === 'pronoun') {
      return subjectIn(reading, last - 1, last);
    }
    const head = relativeHead(reading, last);
    if (head !== null) {
      return head;
    }
  }
  let from = last;
  while (
    from > 0 &&
    !(SUBJECT_START.has(tagAt(reading, from - 1)) && !possesses(reading, from - 1))
  ) {
    from--;
  }
  const subject = subjectIn(reading, from === 0 ? 0 : afterJoint(reading, from, last), last);
  const isEmpty = subject.heads.length === 0 && subject.mentions.length === 0;
  const goesOn = tagAt(reading, from - 1) === 'but' || reading.language.id === 'zh';
  return isEmpty && from > 1 && goesOn ? subjectBefore(reading, from - 1) : subject;
}

const PERFECT_AUXILIARY = /^(?:has|have|had|having)$/;
const INSERTION_REACH = 14;
const INSERTION: ReadonlySet<Tag> = new Set<Tag>(['verb', 'release', 'that', 'prep', 'det', 'say']);

/** Where a subject ends: before "has also been", and before an insertion: "X, built by Y, is". */
function subjectEnd(reading: Reading, verb: number): number {
  let end = verb;
  while (
    end > 1 &&
    (tagAt(reading, end - 1) === 'be' ||
      tagAt(reading, end - 1) === 'adverb' ||
      PERFECT_AUXILIARY.test(wordAt(reading, end - 1)))
  ) {
    end--;
  }
  if (tagAt(reading, end - 1) !== 'comma') {
    return end;
  }
  for (let place = end - 2; place > 0 && place > end - INSERTION_REACH; place--) {
    if (tagAt(reading, place) === 'comma') {
      return INSERTION.has(tagAt(reading, place + 1)) ? place : end;
    }
  }
  return end;
}

const RELATIVE_REACH = 10;

/**
 * What a relative clause belongs to: the code in "the code that trains X is", and X in
 * "X, which at this time is".
 */
function relativeHead(reading: Reading, end: number): Phrase | null {
  let verb = false;
  for (let place = end - 1; place > 1 && place > end - RELATIVE_REACH; place--) {
    const tag = tagAt(reading, place);
    if (tag === 'be' || tag === 'colon' || tag === 'but' || tag === 'we') {
      return null;
    }
    verb ||= FINITE.has(tag) || /^[a-z]{3,}s$/.test(wordAt(reading, place));
    if (tag === 'that') {
      const comma = tagAt(reading, place - 1) === 'comma';
      const head = tagAt(reading, comma ? place - 2 : place - 1);
      const isNoun = head === 'mention' || NOUNS.has(head);
      return isNoun && (comma ? head === 'mention' && place < end - 1 : verb)
        ? subjectBefore(reading, comma ? place - 1 : place)
        : null;
    }
  }
  return null;
}

const FINITE: ReadonlySet<Tag> = new Set<Tag>(['be', 'verb', 'beat', 'release']);
const SHARED_REACH = 14;

/** In "X beats Y and is open source" both verbs have one subject: the place of the first verb. */
function sharedVerb(reading: Reading, end: number): number {
  if (reading.language.id !== 'en' || tagAt(reading, end - 1) !== 'and') {
    return -1;
  }
  for (let place = end - 2; place > 0 && place > end - SHARED_REACH; place--) {
    const tag = tagAt(reading, place);
    if (FINITE.has(tag) && !possesses(reading, place)) {
      return place;
    }
    if (tag === 'colon' || tag === 'but' || tag === 'that') {
      return -1;
    }
  }
  return -1;
}

/** "X's weights": an 's that a noun follows is no verb. */
function possesses(reading: Reading, place: number): boolean {
  return wordAt(reading, place) === "'s" && NOUNS.has(tagAt(reading, place + 1));
}

/** In Chinese a clause follows a comma: in "X 很强，代码开源" the code is the subject, not X. */
function thingAfterComma(reading: Reading, end: number): Phrase | null {
  for (let place = end - 1; place > 0 && place > end - HEAD_LIMIT; place--) {
    if (tagAt(reading, place) === 'comma' && wordAt(reading, place) === ',') {
      const { heads, mentions, ...phrase } = subjectIn(reading, place + 1, end);
      const isThing = heads.length > 0 && !heads.some((head) => MODEL_HEADS.has(head));
      return isThing && mentions.length === 0 ? { heads, mentions, ...phrase } : null;
    }
  }
  return null;
}

/** Behind an earlier verb, ", and" begins a new clause with a subject of its own. */
function afterJoint(reading: Reading, from: number, end: number): number {
  for (let place = end - 1; place > from; place--) {
    if (tagAt(reading, place) === 'and' && tagAt(reading, place - 1) === 'comma') {
      return place + 1;
    }
  }
  return from;
}

/** Words that begin a clause with a subject of its own: "since X is open source". */
const CONJUNCTION = /^(?:since|because|as|while|where|when|though|although|so)$/;

/** Reads the tokens from `from` to `end` as a subject. */
export function subjectIn(reading: Reading, from: number, end: number): Phrase {
  const heads: Tag[] = [];
  const mentions: Token[] = [];
  let head: Tag | null = null;
  let inside = false;
  let purpose = false;
  let outside = 0;
  let points = false;
  let own = false;
  let plural = false;
  let many = false;
  for (let place = from; place < end; place++) {
    const token = reading.tokens[place] as Token;
    const tag = token.tag;
    if (tag === 'and' || tag === 'comma') {
      if (head !== null) {
        heads.push(head);
        head = null;
      }
      inside = inside && tag === 'and';
    } else if (tag === 'of' || tag === 'prep' || tag === 'such' || tag === 'left' || tag === 'to') {
      inside = !(place === from && CONJUNCTION.test(wordAt(reading, place)));
      purpose ||= tag === 'to' && reading.language.spaced;
    } else if (tag === 'right') {
      inside = false;
    } else if (tag === 'possessive') {
      mentions.length = inside ? outside : mentions.length;
      inside = false;
    } else if (tag === 'mention') {
      mentions.push(token);
      if (!inside) {
        outside = mentions.length;
        head = 'mention';
      }
    } else if (!inside && NOUNS.has(tag)) {
      head = tag;
      plural ||= tag === 'models';
    } else if (tag === 'self' || tag === 'own' || wordAt(reading, place) === 'the') {
      points = true;
      own ||= tag === 'own' && !purpose;
    } else if (tag === 'many' || tag === 'other') {
      many = true;
    }
  }
  if (head !== null) {
    heads.push(head);
  }
  return { heads, mentions, from, to: end, points, own, plural, many, unknown: false };
}

/** How the term is built into its sentence. */
export type Role = 'attribute' | 'verb' | 'predicate' | 'noun';

/** The term's role, the phrase it is said of (if any), and where the verb or copula stands. */
export interface Structure {
  readonly role: Role;
  readonly phrase: Phrase;
  readonly verb: number;
}

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
const BEFORE_VERB: ReadonlySet<Tag> = new Set<Tag>(['we', 'to', 'future', 'pronoun']);
const COPULA_GAP: ReadonlySet<Tag> = new Set<Tag>([
  'adverb',
  'not',
  'only',
  'modifier',
  'and',
  'term',
  'comma',
  'to',
  'closed',
]);

/** Reads how the term stands in its sentence. */
export function structureOf(reading: Reading): Structure {
  const { at, language } = reading;
  const form = reading.found.term.form;
  const next = after(reading, at, ADVERBS);
  const previous = before(reading, at, ADVERBS);
  const nextTag = tagAt(reading, next);
  const previousTag = tagAt(reading, previous);
  const gap = before(reading, at, COPULA_GAP);
  const copula = tagAt(reading, gap) === 'be' ? gap : (copulaOverList(reading) ?? gap);
  const afterCopula = tagAt(reading, copula) === 'be';
  if (isVerb(reading, form, previous, nextTag, previousTag, afterCopula)) {
    const skip = nextTag === 'of' || wordAt(reading, next) === PERFECT ? 1 : 0;
    return { role: 'verb', phrase: phraseAfter(reading, next + skip, true), verb: at };
  }
  if (language.nounBefore) {
    return structureWithNounBefore(reading, afterCopula ? copula : -1);
  }
  const carried = carriedOut(reading);
  if (carried !== null) {
    return { role: 'predicate', phrase: carried, verb: at };
  }
  const attribute = phraseAfter(reading, at + 1, false);
  const closes = language.spaced && afterCopula && tagAt(reading, at + 1) === 'comma';
  if (attribute.heads.length > 0 && !closes) {
    return { role: 'attribute', phrase: attribute, verb: at };
  }
  if (afterCopula && !language.verbLast) {
    return { role: 'predicate', phrase: subjectBefore(reading, copula), verb: copula };
  }
  const made = language.spaced ? madeSo(reading, previous) : null;
  if (made !== null) {
    return { role: 'predicate', phrase: made, verb: at };
  }
  if (!language.spaced && form === 'word' && !isDescribed(reading)) {
    const phrase = language.verbLast ? markedBefore(reading) : subjectBefore(reading, at);
    if (phrase.heads.length > 0 || !language.verbLast) {
      return { role: 'predicate', phrase, verb: at };
    }
  }
  return { role: 'noun', phrase: attribute, verb: at };
}

const LISTED: ReadonlySet<Tag> = new Set<Tag>(['word', 'modifier', 'adverb', 'comma', 'and']);
const LISTED_REACH = 9;

/** The copula before a list of adjectives that the term ends: "X is small, fast and open source". */
function copulaOverList(reading: Reading): number | null {
  const joint = tagAt(reading, reading.at - 1);
  if (reading.language.id !== 'en' || (joint !== 'and' && joint !== 'comma')) {
    return null;
  }
  let place = reading.at - 1;
  while (
    place > reading.at - LISTED_REACH &&
    (LISTED.has(tagAt(reading, place)) || wordAt(reading, place) === 'both')
  ) {
    place--;
  }
  return tagAt(reading, place) === 'be' ? place : null;
}

/** 开源 0.5M: an amount of data; sizes of models are counted in billions. */
const AMOUNT = /^\d{1,4}(?:\.\d{1,3})?[mkw万千]$/;

/** "以开源…", "…的开源语音识别": no predicate, but part of a phrase whose noun is not known. */
function isDescribed(reading: Reading): boolean {
  const previous = tagAt(reading, reading.at - 1);
  const next = tagAt(reading, reading.at + 1);
  const goesOn = next === 'word' || next === 'modifier';
  return (
    AMOUNT.test(wordAt(reading, reading.at + 1)) ||
    previous === 'prep' ||
    (reading.language.id === 'zh' && previous === 'possessive' && goesOn)
  );
}

const MAKING = /^(?:mak(?:e|es|ing)|made|ke(?:ep|eps|eping|pt)|turn(?:s|ed|ing)?)$/;
const MADE_REACH = 16;
const UNMADE: ReadonlySet<Tag> = new Set<Tag>(['colon', 'that', 'we', 'term', 'verb', 'be']);

/** What is made open source: "Meta made Llama 3.1 open source". */
function madeSo(reading: Reading, last: number): Phrase | null {
  const tag = tagAt(reading, last);
  if (tag !== 'mention' && tag !== 'right' && tag !== 'pronoun' && !NOUNS.has(tag)) {
    return null;
  }
  for (let place = last - 1; place >= Math.max(0, last - MADE_REACH); place--) {
    if (
      MAKING.test(wordAt(reading, place)) ||
      (wordAt(reading, place) === 'with' && closesClause(reading))
    ) {
      return subjectIn(reading, place + 1, last + 1);
    }
    if (UNMADE.has(tagAt(reading, place))) {
      return null;
    }
  }
  return null;
}

/** "With X now open source, anyone can run it". */
function closesClause(reading: Reading): boolean {
  return tagAt(reading, reading.at + 1) === 'comma';
}

const CARRYING_OUT = /^(?:进行|予以|做|实施|进行了|做了)$/;
const CARRY_REACH = 14;

/** 将 X 进行了开源: the object stands between its mark and an empty verb. */
function carriedOut(reading: Reading): Phrase | null {
  if (reading.language.id !== 'zh') {
    return null;
  }
  let end = reading.at;
  while (end > 0 && (tagAt(reading, end - 1) === 'to' || tagAt(reading, end - 1) === 'adverb')) {
    end--;
  }
  if (!CARRYING_OUT.test(wordAt(reading, end - 1))) {
    return null;
  }
  for (let place = end - 2; place >= Math.max(0, end - CARRY_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'will' || tag === 'objectMark' || wordAt(reading, place) === '对') {
      const phrase = subjectIn(reading, place + 1, end - 1);
      const speaks = tagAt(reading, before(reading, place, ADVERBS)) === 'we';
      return phrase.heads.length === 0 ? null : { ...phrase, own: phrase.own || speaks };
    }
  }
  return null;
}

/** The Chinese mark of a finished act: 开源了 is a verb. */
const PERFECT = '了';

/** Where adjectives follow their nouns: "un modèle open source", "est open source". */
function structureWithNounBefore(reading: Reading, copula: number): Structure {
  const { at } = reading;
  const phrase = phraseBefore(reading);
  if (phrase.heads.length > 0) {
    return { role: 'attribute', phrase, verb: at };
  }
  if (copula >= 0) {
    return { role: 'predicate', phrase: subjectBefore(reading, copula), verb: copula };
  }
  return { role: 'noun', phrase, verb: at };
}

const BETWEEN: ReadonlySet<Tag> = new Set<Tag>([
  'modifier',
  'word',
  'adverb',
  'and',
  'level',
  'term',
]);
const BEFORE_REACH = 7;

/** The noun that an adjective after it belongs to. */
export function phraseBefore(reading: Reading): Phrase {
  const { at } = reading;
  for (let place = at - 1; place >= Math.max(0, at - BEFORE_REACH); place--) {
    const tag = tagAt(reading, place);
    if (tag === 'mention' || NOUNS.has(tag)) {
      return phraseAround(reading, headOf(reading, place));
    }
    if (tag === 'right') {
      place = openingOf(reading, place);
      continue;
    }
    if (!BETWEEN.has(tag) && !(tag === 'of' && place < at - 1)) {
      break;
    }
  }
  return {
    heads: [],
    mentions: [],
    from: at,
    to: at + 1,
    points: false,
    own: false,
    plural: false,
    many: false,
    unknown: false,
  };
}

/** "outil d'IA open source" is a tool: a single model after "of" only describes. */
function headOf(reading: Reading, place: number): number {
  const of = tagAt(reading, place - 1) === 'det' ? place - 2 : place - 1;
  const noun = tagAt(reading, of - 1);
  const describes = tagAt(reading, place) === 'model' || tagAt(reading, place) === 'mention';
  return describes &&
    tagAt(reading, of) === 'of' &&
    (noun === 'tool' || noun === 'data' || noun === 'community' || isKind(reading, place, noun))
    ? of - 1
    : place;
}

/** "Modelo de chatbot open source": the second noun says what kind of model it is. */
function isKind(reading: Reading, place: number, noun: Tag): boolean {
  return tagAt(reading, place) === 'model' && (noun === 'model' || noun === 'models');
}

function openingOf(reading: Reading, place: number): number {
  for (let start = place - 1; start >= Math.max(0, place - BRACKET_REACH); start--) {
    if (tagAt(reading, start) === 'left') {
      return start;
    }
  }
  return place;
}

/** The phrase from its head noun to the adjective. */
function phraseAround(reading: Reading, head: number): Phrase {
  const token = reading.tokens[head] as Token;
  const near = tagAt(reading, head - 1);
  return {
    heads: [token.tag],
    mentions: reading.tokens.slice(head, reading.at).filter(({ tag }) => tag === 'mention'),
    from: head,
    to: reading.at + 1,
    points: near === 'self' || near === 'own',
    own: near === 'own',
    plural: token.tag === 'models',
    many: near === 'many' || near === 'other',
    unknown: false,
  };
}

const OBJECT_OR_TOPIC: ReadonlySet<Tag> = new Set<Tag>(['objectMark', 'topicMark']);
const TOPIC: ReadonlySet<Tag> = new Set<Tag>(['topicMark']);

/** In verb-last languages: the phrase before the nearest object mark, else topic mark. */
function markedBefore(reading: Reading): Phrase {
  return phraseBeforeMark(reading, reading.at, OBJECT_OR_TOPIC);
}

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

const TOPIC_PROPER = /^(?:は|では|은 ?|는 ?)$/;

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

const ACTED: ReadonlySet<Tag> = new Set<Tag>(['word', 'mention', 'model', 'models', 'weights']);

/** 发布并开源: the term is the second of two verbs. */
function isRelease(reading: Reading, place: number): boolean {
  return tagAt(reading, place) === 'release' || wordAt(reading, place) === '训练';
}

/** Whether the term is a verb in the active voice here. */
function isVerb(
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
