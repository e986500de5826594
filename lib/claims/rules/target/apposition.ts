/** The name that the phrase is set against: "Llama 3.1, an open-source model". */

import type { Tag } from '../../languages/language.ts';
import { tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Aim, TargetRule } from './aim.ts';
import { listBefore } from './lists.ts';
import { here } from './names.ts';
import { notOwnTool } from './page.ts';
import { phraseStart } from './phrase.ts';
import { subjectOf } from './subject.ts';

const APPOSITION: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'left', 'colon', 'right']);
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

export const APPOSITION_RULE: TargetRule = {
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
};
