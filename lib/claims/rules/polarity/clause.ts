/** Words of the clause that bear on the term: before it, or behind it where the verb comes last. */

import type { Tag } from '../../languages/language.ts';
import type { Structure } from '../../phrase/structure.ts';
import { type Reading, tagAt } from '../../reading.ts';
import { NOUNS } from '../../tokens.ts';

/**
 * Index of the nearest token with the tag before the term, within reach and within the clause.
 * Negation does not cross a comma or a "but"; it does cross a noun.
 */
export function tagBefore(
  reading: Reading,
  tag: Tag,
  reach: number,
  barriers: ReadonlySet<Tag>,
): number {
  for (let place = reading.at - 1; place >= Math.max(0, reading.at - reach); place--) {
    const found = tagAt(reading, place);
    if (found === tag) {
      return place;
    }
    if (barriers.has(found)) {
      return -1;
    }
  }
  return -1;
}

const VERB_REACH = 8;

/** In verb-last languages the verb, and with it "not", "plan" and "they say", follows the term. */
export function verbAfter(reading: Reading, structure: Structure, tags: ReadonlySet<Tag>): boolean {
  if (!reading.language.verbLast) {
    return false;
  }
  const from = structure.role === 'attribute' ? structure.phrase.to : reading.at + 1;
  for (let place = from; place < reading.tokens.length && place < from + VERB_REACH; place++) {
    const tag = tagAt(reading, place);
    if (tags.has(tag)) {
      return tagAt(reading, place + 1) !== 'only';
    }
    if (
      tag === 'comma' ||
      tag === 'term' ||
      tag === 'mention' ||
      tag === 'only' ||
      NOUNS.has(tag)
    ) {
      return false;
    }
  }
  return false;
}

/** What a plan, a doubt or a report does not reach across. */
export const SENTENCE: ReadonlySet<Tag> = new Set<Tag>(['colon', 'dash']);
