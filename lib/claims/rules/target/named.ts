/** Names inside the phrase and right before the term: "the open-source Llama 3.1". */

import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Aim, TargetRule } from './aim.ts';
import { here, notClosed } from './names.ts';
import { headWord, leads, SET_HEADS } from './phrase.ts';

/** Names in the phrase, without those that it only measures by: "open source Suno alternative". */
function namesInPhrase(aim: Aim): readonly Token[] {
  const { reading, structure, said } = aim;
  const { mentions } = said.phrase;
  if (reading.language.nounBefore || mentions.length === 0) {
    return mentions;
  }
  if (structure.role === 'attribute' && SET_HEADS.test(headWord(aim))) {
    return [];
  }
  if (mentions.length > 1 && structure.role === 'attribute') {
    return mentions.filter((token) => !SET_HEADS.test(wordBehind(reading, token)));
  }
  if (mentions.length === 1) {
    return isClass(aim) ? [] : mentions.filter(notClosed(reading));
  }
  return mentions;
}

/** The word right behind a token: "the open-source DALL-E replication Karlo" is no DALL-E. */
function wordBehind(reading: Reading, token: Token): string {
  return wordAt(reading, reading.tokens.indexOf(token) + 1);
}

/** "The best open-source CLIP model" is another model of that kind: the name says what it is like. */
function isClass(aim: Aim): boolean {
  const { structure, said } = aim;
  const [name] = said.phrase.mentions;
  return (
    structure.role === 'attribute' &&
    leads(aim, 'best') &&
    (name?.mention?.series !== undefined || said.phrase.heads.at(-1) === 'model')
  );
}

export const NAMED_RULE: TargetRule = {
  id: 'named',
  description: 'The phrase itself names the models: "open-source Llama 3.1".',
  positive: 'We tested the open-source Llama 3.1 yesterday.',
  negative: 'We tested an open-source model yesterday.',
  apply: (aim) => here(aim.reading, namesInPhrase(aim)),
};

const AFTER_NAME: ReadonlySet<Tag> = new Set<Tag>(['possessive', 'model']);

export const NAME_BEFORE_RULE: TargetRule = {
  id: 'name-before',
  description: 'The name right before the term: "the Qwen2.5 open-source models".',
  positive: 'The Llama 3.1 open-source models are out.',
  negative: 'On top of Llama 3.1, open-source models are out.',
  apply(aim) {
    const { reading, structure } = aim;
    let before = reading.at - 1;
    while (before > reading.at - 4 && AFTER_NAME.has(tagAt(reading, before))) {
      before--;
    }
    const token = reading.tokens[before];
    const isOther = SET_HEADS.test(headWord(aim));
    return structure.role === 'attribute' && token?.mention !== undefined && !isOther
      ? here(reading, [token])
      : null;
  },
};
