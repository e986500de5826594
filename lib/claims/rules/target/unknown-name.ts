/** Names that nobody knows, where the noun is one that only models have. */

import type { ClaimTarget } from '../../claim.ts';
import { endInOriginal, toOriginal } from '../../normalise.ts';
import { isCapitalised } from '../../phrase/phrase.ts';
import { tagAt, wordAt } from '../../reading.ts';
import type { Aim, TargetRule } from './aim.ts';
import { located, named } from './names.ts';
import { NAME_PARTS, phraseStart, phraseText, STRONG_HEAD } from './phrase.ts';

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
  return named([located(mention, reading.index)]);
}

export const UNKNOWN_NAME_RULE: TargetRule = {
  id: 'unknown-name',
  description:
    'A name that nobody knows, where the noun says that it is a model: "X is an open-source LLM".',
  positive: 'FooChat is an open-source chat model with two towers.',
  negative: 'FooChat is an open-source weather model with two towers.',
  apply: (aim) => unknownName(aim),
};
