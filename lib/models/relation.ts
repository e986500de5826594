/** How a repository relates to its base, from what its card declares and how it is named. */
import type { Relation } from '../dataset/vocabulary.ts';

/** Formats and bit widths in a name. Quantizers' habits: GGUF, AWQ, GPTQ, EXL2/3, MLX, bnb, imatrix (i1). */
const QUANTIZED =
  /(?:^|[-_.])(?:gguf|ggml|awq|gptq|exl[23]|mlx|bnb|nf4|fp8|fp4|nvfp4|mxfp4|int[48]|w\d+a\d+|[2-8](?:\.\d+)?-?bit|[2-8]\.\d+bpw|i1|iq\d\w*|i?q\d(?:_\w+)?|quant(?:ized)?|hqq|aqlm|qat|squeezellm|marlin|autoround|smoothquant|ct2|faster|onnx|openvino|coreml|eetq|fp8-dynamic|quark)(?:$|[-_.])/i;
const ADAPTER = /(?:^|[-_.])(?:q?lora|dora|adapters?|peft|loha|lokr|ia3)(?:$|[-_.])/i;
const MERGE =
  /(?:^|[-_.])(?:(?:nu)?slerp|ties|dare|merge|frankenmerge|franken|mergekit|passthrough|model_?stock|della|linear-merge|karcher)(?:$|[-_.\d])/i;
const DISTILL = /(?:^|[-_.])distill?(?:ed|ation)?(?:$|[-_.])/i;

const HUB_RELATIONS: Readonly<Record<string, Relation>> = {
  quantized: 'quantized',
  adapter: 'adapter',
  merge: 'merge',
  finetune: 'finetune',
};

/** A relation that the card states: its own key, or a tag such as `base_model:adapter:owner/name`. */
export function declaredRelation(
  relation: string | undefined,
  tags: readonly string[],
): Relation | null {
  const stated =
    relation ?? tags.map((tag) => /^base_model:([a-z]+):/.exec(tag)?.[1]).find(Boolean);
  return stated !== undefined && Object.hasOwn(HUB_RELATIONS, stated)
    ? (HUB_RELATIONS[stated] ?? null)
    : null;
}

const TAG_RELATIONS: readonly (readonly [Relation, ReadonlySet<string>])[] = [
  ['merge', new Set(['merge', 'mergekit'])],
  ['adapter', new Set(['lora', 'peft', 'adapter', 'qlora'])],
  [
    'quantized',
    new Set([
      'gguf',
      'gptq',
      'awq',
      'exl2',
      'exl3',
      'mlx',
      'quantized',
      'bitsandbytes',
      '4-bit',
      '8-bit',
    ]),
  ],
];

/** A relation that free tags suggest; a name says it better for formats, so ask that first. */
export function taggedRelation(tags: readonly string[]): Relation | null {
  const lower = tags.map((tag) => tag.toLowerCase());
  return TAG_RELATIONS.find(([, words]) => lower.some((tag) => words.has(tag)))?.[0] ?? null;
}

/** A relation that the name itself tells; the last step counts, so a quantized merge is quantized. */
export function namedRelation(name: string): Relation | null {
  if (QUANTIZED.test(name)) return 'quantized';
  if (ADAPTER.test(name)) return 'adapter';
  if (MERGE.test(name)) return 'merge';
  if (DISTILL.test(name)) return 'distill';
  return null;
}
