/** What stands inside a noun phrase and is none of its nouns: brackets, clauses that describe. */

import type { Tag } from '../languages/language.ts';
import { type Reading, tagAt } from '../reading.ts';
import { NOUNS } from '../tokens.ts';

const INNER_REACH = 4;

/** 开源了训练 X 使用的系统: X belongs to a clause that ends in 的 and a noun of its own. */
export function isInnerObject(
  reading: Reading,
  place: number,
  from: number,
  object: boolean,
): boolean {
  const isFirst = tagAt(reading, place - 1) === 'mention' && place - from <= INNER_REACH;
  return object && isFirst && NOUNS.has(nounBehind(reading, possessiveAfter(reading, place)));
}

const DESCRIPTIVE: ReadonlySet<Tag> = new Set<Tag>(['modifier', 'word']);

/** The noun that follows 的 with nothing but words that describe between them. */
function nounBehind(reading: Reading, possessive: number): Tag {
  let place = possessive + 1;
  while (place < possessive + 4 && DESCRIPTIVE.has(tagAt(reading, place))) {
    place++;
  }
  return possessive < 0 ? 'mark' : tagAt(reading, place);
}

/** 基于 X 构建的 describes what follows: the end of such a clause. */
export function possessiveAfter(reading: Reading, place: number): number {
  for (let end = place + 1; end <= place + 10; end++) {
    if (tagAt(reading, end) === 'possessive') {
      return end;
    }
  }
  return -1;
}

const BRACKET_REACH = 6;

/** The bracket that closes the one at `place`, if it is near. */
export function closingOf(reading: Reading, place: number): number {
  for (let end = place + 1; end <= place + BRACKET_REACH; end++) {
    if (tagAt(reading, end) === 'right') {
      return end;
    }
  }
  return -1;
}

/** The bracket that opens the one that closes at `place`, if it is near; else the place itself. */
export function openingOf(reading: Reading, place: number): number {
  for (let start = place - 1; start >= Math.max(0, place - BRACKET_REACH); start--) {
    if (tagAt(reading, start) === 'left') {
      return start;
    }
  }
  return place;
}

/** Whether a noun phrase goes on after a bracket: "language model (LLM) toolkit". */
export function continues(reading: Reading, place: number): boolean {
  const tag = tagAt(reading, place);
  return NOUNS.has(tag) || tag === 'modifier' || tag === 'mention';
}
