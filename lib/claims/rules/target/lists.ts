/** Lists of names: those that begin at a place, and those that end before one. */

import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

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
export function listFrom(reading: Reading, from: number): Token[] {
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

const BETWEEN_NAMES: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'word', 'left', 'right']);

/** Names right before a place, in a list. */
export function listBefore(reading: Reading, end: number): Token[] {
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
