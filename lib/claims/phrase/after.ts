/** The noun phrase that begins at a place: what an adjective or a verb before it is said of. */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';
import { NOUNS, type Token } from '../tokens.ts';
import {
  beginsAnother,
  endsApart,
  endsClause,
  endsName,
  endsPredicate,
  gathers,
  goesOnAfter,
  isClauseComma,
  isFurtherClause,
  isPeriod,
  isPlural,
  isSecondParticiple,
  isYardstick,
  namesThing,
  nounTag,
} from './bounds.ts';
import { closingOf, continues, isInnerObject, possessiveAfter } from './inner.ts';
import { HEAD_LIMIT, isCapitalised, type Phrase } from './phrase.ts';

const LEADING: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'self',
  'own',
  'many',
  'other',
  'best',
  'among',
]);

/** Objects of verbs may be long lists: "we open-source 1.5B, 7B, 8B and 14B checkpoints". */
const OBJECT_LIMIT = 32;

/**
 * The noun phrase that begins at `from`. With `object`, it may begin with "our", "the" or a list of
 * several things, as objects of verbs do; without, it ends at the first comma after its noun.
 */
export function phraseAfter(reading: Reading, from: number, object: boolean): Phrase {
  return new PhraseReader(reading, from, object).read();
}

/** Reads a noun phrase token by token; each step says whether the phrase goes on. */
class PhraseReader {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #object: boolean;
  readonly #heads: Tag[] = [];
  readonly #mentions: Token[] = [];
  #place: number;
  /** The noun that heads the part that is being read. */
  #head: Tag | null = null;
  #unknown = false;
  #points = false;
  #own = false;
  #many = false;
  #plural = false;
  /** "Model and …", in the singular. */
  #singularJoin = false;
  #best = false;
  /** A name that a capitalised tool follows: "Llama Stack". */
  #glued = false;
  /** "Set of": what follows is many and yet one. */
  #gathered = false;

  constructor(reading: Reading, from: number, object: boolean) {
    this.#reading = reading;
    this.#from = from;
    this.#object = object;
    this.#place = from;
  }

  read(): Phrase {
    const reach = this.#from + (this.#object ? OBJECT_LIMIT : HEAD_LIMIT);
    const limit = Math.min(this.#reading.tokens.length, reach);
    while (this.#place < limit && this.#take(nounTag(this.#reading, this.#place))) {
      this.#place++;
    }
    this.#close();
    this.#settle();
    return {
      heads: this.#heads,
      mentions: this.#mentions,
      from: this.#from,
      to: this.#place,
      points: this.#points,
      own: this.#own,
      plural: this.#plural,
      many: this.#many,
      unknown: this.#unknown,
    };
  }

  #take(tag: Tag): boolean {
    const place = this.#place;
    if (!this.#object && place === this.#from && isPeriod(this.#reading, place)) {
      return false;
    }
    if (!this.#object && this.#head === null && gathers(this.#reading, place)) {
      this.#gathered = true;
      this.#place++;
      return true;
    }
    if (NOUNS.has(tag)) {
      return this.#noun(tag);
    }
    if (tag === 'mention') {
      return this.#name();
    }
    return this.#beginsClause(tag) ? this.#clause() : this.#describing(tag);
  }

  #noun(tag: Tag): boolean {
    const head = this.#head;
    const closed = head !== null && head !== 'mention';
    if (closed && (isPlural(head) || endsName(this.#reading, this.#place, head, tag))) {
      return false;
    }
    const isThing = tag === 'tool' || tag === 'data';
    this.#glued = head === 'mention' && isThing && this.#isCapitalised();
    this.#head = tag;
    this.#plural ||= tag === 'models' && !this.#gathered;
    this.#unknown = false;
    return true;
  }

  #name(): boolean {
    const head = this.#head;
    if (isYardstick(this.#reading, this.#place)) {
      return true;
    }
    const apart =
      !this.#object && head === null && this.#heads.some((other) => other !== 'mention');
    if (namesThing(this.#reading, this.#place, head) || this.#unknown || apart) {
      return false;
    }
    this.#mentions.push(this.#token());
    if (this.#object || !this.#hasPlural()) {
      this.#head = 'mention';
      this.#unknown = false;
    }
    return true;
  }

  /** Whether a clause begins that describes, and ends in 的. */
  #beginsClause(tag: Tag): boolean {
    const reading = this.#reading;
    const place = this.#place;
    return (
      !reading.language.spaced &&
      (tag === 'prep' || (this.#object && tag === 'verb')) &&
      (this.#object || tagAt(reading, place - 1) === 'possessive') &&
      (this.#head === null || isInnerObject(reading, place, this.#from, this.#object))
    );
  }

  /** Passes over such a clause; a name right before it belongs to it. */
  #clause(): boolean {
    const end = possessiveAfter(this.#reading, this.#place);
    if (end < 0) {
      return false;
    }
    if (this.#head !== null) {
      this.#mentions.pop();
      this.#head = null;
    }
    this.#place = end;
    return true;
  }

  #describing(tag: Tag): boolean {
    switch (tag) {
      case 'modifier':
        return true;
      case 'possessive':
        return this.#head === null || this.#object;
      case 'adverb':
      case 'term':
        return this.#head === null;
      case 'word':
        return this.#word();
      case 'level':
        return !this.#hasPlural();
      case 'closed':
        return this.#heads.length === 0 && !this.#hasPlural();
      default:
        return this.#isParticiple() || this.#joining(tag);
    }
  }

  #isParticiple(): boolean {
    return !this.#object && this.#head === null && isSecondParticiple(this.#reading, this.#place);
  }

  #joining(tag: Tag): boolean {
    switch (tag) {
      case 'left':
        return this.#bracket();
      case 'and':
        return this.#and();
      case 'comma':
        return this.#comma();
      case 'such':
      case 'etc':
        return this.#object && this.#head === null && !this.#reading.language.spaced;
      default:
        return LEADING.has(tag) && this.#leading(tag);
    }
  }

  /** A word that no list holds. */
  #word(): boolean {
    const reading = this.#reading;
    const { spaced } = reading.language;
    const ends = this.#hasPlural() || (!spaced && !goesOnAfter(reading, this.#place, this.#object));
    if (this.#head !== null && ends) {
      return false;
    }
    this.#unknown = this.#head !== null && this.#head !== 'mention' && !this.#isCapitalised();
    return true;
  }

  #bracket(): boolean {
    const reading = this.#reading;
    const end = closingOf(reading, this.#place);
    const named = reading.tokens.slice(this.#place, end).some(({ tag }) => tag === 'mention');
    if (end < 0 || named || this.#head === 'models' || !continues(reading, end + 1)) {
      return false;
    }
    this.#place = end;
    return true;
  }

  /** "Our", "the best", "many other": before the noun, or before one of several objects. */
  #leading(tag: Tag): boolean {
    this.#best ||= tag === 'best';
    if (this.#head !== null && !this.#object) {
      return false;
    }
    const counts = tag === 'many' || tag === 'other';
    this.#points ||=
      tag === 'self' || tag === 'own' || wordAt(this.#reading, this.#place) === 'the';
    this.#own ||= tag === 'own';
    this.#many ||= counts;
    return this.#object || this.#heads.length > 0 || counts || tag === 'best';
  }

  #and(): boolean {
    if (this.#heads.length === 0 && this.#head === 'model') {
      this.#singularJoin = !this.#object && this.#reading.language.spaced;
    }
    if (this.#unknown) {
      return false;
    }
    this.#close();
    return true;
  }

  #comma(): boolean {
    const reading = this.#reading;
    const place = this.#place;
    if (endsPredicate(reading, place)) {
      return false;
    }
    const further = isFurtherClause(reading, place) ? possessiveAfter(reading, place) : -1;
    if (this.#head === null && further > 0) {
      this.#place = further;
      return true;
    }
    if (this.#object ? this.#head !== null && endsClause(reading, place) : this.#partsClause()) {
      return false;
    }
    this.#close();
    return true;
  }

  /** Whether a comma ends the phrase of an adjective: it has its noun, or something else begins. */
  #partsClause(): boolean {
    const reading = this.#reading;
    return (
      isClauseComma(reading, this.#from) ||
      this.#head !== null ||
      this.#place > this.#from + 3 ||
      beginsAnother(reading, this.#place + 1)
    );
  }

  #token(): Token {
    return this.#reading.tokens[this.#place] as Token;
  }

  #isCapitalised(): boolean {
    return isCapitalised(this.#reading, this.#token());
  }

  #hasPlural(): boolean {
    return this.#head !== null && isPlural(this.#head);
  }

  #close(): void {
    if (this.#head !== null) {
      this.#heads.push(this.#head);
    }
    this.#head = null;
  }

  /** What the nouns come to once all are read. */
  #settle(): void {
    const reading = this.#reading;
    const heads = this.#heads;
    const last = tagAt(reading, this.#place - 1);
    if (heads.length === 0 && this.#best && !(reading.language.id === 'en' && last === 'word')) {
      heads.push('model');
    }
    if (this.#glued && heads.slice(0, -1).every((other) => other === 'mention')) {
      heads.splice(0, heads.length - 1);
    }
    const joined = this.#singularJoin && heads.length > 1 && heads.at(-1) === 'tool';
    if (joined && !endsApart(reading, this.#place)) {
      heads.splice(0, heads.length, 'tool');
    }
  }
}
