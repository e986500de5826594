/** Reads a stretch of tokens as a subject. */

import type { Tag } from '../languages/language.ts';
import { type Reading, wordAt } from '../reading.ts';
import { NOUNS, type Token } from '../tokens.ts';
import type { Phrase } from './phrase.ts';

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
