/** The noun that an adjective behind it belongs to: "un modèle open source". */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt } from '../reading.ts';
import { NOUNS, type Token } from '../tokens.ts';
import { openingOf } from './inner.ts';
import { EMPTY, type Phrase } from './phrase.ts';

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
  return { ...EMPTY, from: at, to: at + 1 };
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
