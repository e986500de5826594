/** Text to read that is not all alike: model cards put together from the corpus and the dataset. */
import type { Document } from '../../lib/claims/block.ts';
import { readInput } from '../../lib/cli/read-input.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { readCorpus } from '../../lib/tools/corpus.ts';

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export const pick = <T>(from: readonly T[], next: (below: number) => number): T =>
  from[next(from.length)] as T;

const WORDS =
  'the attention layer reads each token of a long prompt while training runs on many nodes and we report scores for reasoning coding and translation with a context window of this size our team tuned the learning rate after every epoch so results vary between seeds'.split(
    ' ',
  );

/** Prose without an openness term. */
export function prose(next: (below: number) => number, words = 14): string {
  const text = Array.from({ length: words }, () => pick(WORDS, next)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const PARAGRAPHS = 120;
const CLAIM_EVERY = 10;
const NAME_EVERY = 7;

/** Model cards in Markdown: most paragraphs plain, one in seven with names and links, one in ten a claim. */
export function modelCards(dataset: Dataset, count: number): string[] {
  const next = numbers(11);
  const names = Object.values(dataset.families).map(({ name }) => name);
  const claims = readCorpus().flatMap(({ text }) => text ?? []);
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: PARAGRAPHS }, (_, index) => {
      if (index % CLAIM_EVERY === 3) return pick(claims, next);
      if (index % NAME_EVERY > 0) return prose(next, 30 + next(50));
      return `${pick(names, next)} beside [${pick(names, next)}](https://huggingface.co/acme/Llama-3.1-8B-x), Qwen2.5-72B. ${prose(next)}`;
    });
    return [`# ${pick(names, next)}`, ...parts].join('\n\n');
  });
}

export const readAll = (texts: readonly string[]): Document[] =>
  texts.map((text) => readInput({ path: 'card.md', text }));

export const textSize = (documents: readonly Document[]): number =>
  documents.reduce(
    (sum, { blocks }) => sum + blocks.reduce((size, { text }) => size + text.length, 0),
    0,
  );
