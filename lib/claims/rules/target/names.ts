/** From names in the text to a target. */

import type { ClaimTarget, LocatedMention, Mention } from '../../claim.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { SUBJECT } from './aim.ts';

/** A mention with the block that it is in. */
export function located(mention: Mention, block: number): LocatedMention {
  return { ...mention, block };
}

/** Mentions of tokens of the term's own block. */
export function here(reading: Reading, tokens: readonly Token[]): ClaimTarget | null {
  const mentions = tokens.flatMap((token) =>
    token.mention === undefined ? [] : [located(token.mention, reading.index)],
  );
  return named(mentions) ?? (tokens.length === 0 ? null : SUBJECT);
}

/** All mentions of some blocks. */
export function inBlocks(reading: Reading, blocks: readonly number[]): ClaimTarget | null {
  return named(
    blocks.flatMap((block) => reading.mentions.of(block).map((mention) => located(mention, block))),
  );
}

/** The model that a block begins with, where its name starts within so many characters. */
export function nameAtStart(
  reading: Reading,
  block: number,
  within: number,
): readonly LocatedMention[] {
  const first = reading.mentions.of(block)[0];
  return first !== undefined && first.start < within ? [located(first, block)] : [];
}

/** Mentions as a target, where there are any. */
export function named(mentions: readonly LocatedMention[]): ClaimTarget | null {
  return mentions.length === 0 ? null : { of: 'mentions', mentions };
}

/** Models that nobody can download: "an open-source ChatGPT" is somebody else's. */
const CLOSED_NAME = /^(?:chat ?gpt|gpt[ -]?[345]\b|claude|gemini|sora\b|midjourney|dall.?e|suno)/;

/** Picks the names that somebody could have opened. */
export function notClosed({ plain }: Reading): (token: Token) => boolean {
  return ({ start, end }) => !CLOSED_NAME.test(plain.text.slice(start, end));
}
