/** Hub ids as the hub has them: makers' own, derivatives, things nobody knows, and look-alikes. */
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { numbers, pick } from './texts.ts';

export interface GeneratedId {
  readonly id: string;
  /** `none`: no family may be found for it. */
  readonly kind: 'own' | 'derivative' | 'none';
}

const OWNERS =
  'bartowski unsloth TheBloke mradermacher acme lmstudio-community QuantFactory second-state jdoe research-lab'.split(
    ' ',
  );
const SUFFIXES = [
  '-GGUF',
  '-AWQ',
  '-4bit',
  '-lora',
  '-Instruct-GPTQ',
  '-abliterated',
  '-dpo',
  '-fr',
  '',
];
const UNKNOWN =
  'whisperer sentiment tagger reranker my-model checkpoint ppo-LunarLander sd-class-butterflies distil-ner food-pictures invoice-reader toy-transformer price-forecast'.split(
    ' ',
  );
/** Words that begin or end like a model's name and are none; programs named after one. */
const LOOK_ALIKES = [
  'llamafile-tools',
  'llama.cpp',
  'ollama-webui',
  'qwench-7x',
  'gemmatria',
  'phishing-detector',
  'falconry-images',
  'mistralite-notes',
  'yinyang-lora-art',
  'dolphinarium',
  'commandeer-tool',
  'gptizer',
  'bloomberg-news-ner',
  'starcoders-club',
  'deepseeker-search',
  'grokking-dataset',
  'granitewood-textures',
  'olmoose',
  'jambalaya-recipes',
  'orcas-vision-counts',
];

/** Whole ids of families, as makers wrote them down; patterns are left out. */
function knownNames(dataset: Dataset): string[] {
  return Object.keys(dataset.ids).filter((id) => id.includes('/'));
}

/** Few models have most of the hub's derivatives: the cube makes the first names the frequent ones. */
const skewed = <T>(from: readonly T[], next: (below: number) => number): T =>
  from[Math.floor(from.length * (next(1_000_000) / 1_000_000) ** 3)] as T;

/** @param alike whether every known id comes equally often, as in no listing */
export function generateIds(dataset: Dataset, count: number, alike = false): GeneratedId[] {
  const next = numbers(23);
  const known = knownNames(dataset);
  return Array.from({ length: count }, (_, index): GeneratedId => {
    const kind = next(10);
    const own = (alike ? pick : skewed)(known, next);
    if (kind < 2) return { id: own, kind: 'own' };
    const name = own.slice(own.indexOf('/') + 1);
    if (kind < 6)
      return { id: `${pick(OWNERS, next)}/${name}${pick(SUFFIXES, next)}`, kind: 'derivative' };
    const words = kind < 8 ? UNKNOWN : LOOK_ALIKES;
    return { id: `${pick(OWNERS, next)}/${pick(words, next)}-v${index % 97}`, kind: 'none' };
  });
}
