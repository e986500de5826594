/** Finds the models that a text names. */
import type { InlineSpan } from '../claims/block.ts';
import type { Mention } from '../claims/claim.ts';
import type { Dataset, NameEntry } from '../dataset/compiled.ts';
import { modelsInName, ownRepository } from './hub-id.ts';
import { matchNames, type NameMatch } from './names.ts';
import { modelOf, withSize } from './reference.ts';
import { modelOnRegistry, readAddress } from './registries.ts';
import { type Tokens, tokenize } from './tokens.ts';

const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;
const AFTER_WEAK = /^(?:\d+|v|instruct|chat|base)$/;

/** Words that make a text one about models, in the languages of the field. */
const ABOUT_MODELS =
  /\b(?:models?|LLMs?|VLMs?|weights|checkpoints?|fine-?tun\w*|parameters|open[- ]sourc\w*|open[- ]weights?|modelos?|mod[eè]les?|Modelle?n?|Sprachmodelle?)\b|模型|权重|權重|开源|開源|モデル|オープンソース|모델|오픈소스/i;

const HAN = /^\p{Script=Han}+$/u;

/** A short Chinese name is a model's where a version or a kind of model follows it at once. */
const HAN_MODEL_BEHIND =
  /^[\s·-]{0,2}(?:[A-Za-z0-9]|(?:通用|对话|问答|语言|中文|多模态|基座|基础|视觉|推理|大){0,4}模型|系列|是[^,，。;；]{0,30}模型)/;

/** Far enough for a variant's size: "Qwen2.5 Instruct 72B". */
const SIZE_REACH = 3;

function sizesBehind(tokens: Tokens, end: number): string[] {
  return tokens.words.slice(end, end + SIZE_REACH).filter((word) => SIZE.test(word));
}

/** A common word counts when it is written as the name is, and the text or its neighbours speak of models. */
function isModelHere(dataset: Dataset, text: string, tokens: Tokens, match: NameMatch): boolean {
  const { entry } = match;
  const start = tokens.starts[match.first] ?? 0;
  const written = text.slice(start, tokens.ends[match.end - 1]);
  if ('cased' in entry) return /[A-Z]/.test(written);
  if (!('weak' in entry)) return true;
  const next = tokens.words[match.end];
  if (next !== undefined && (SIZE.test(next) || AFTER_WEAK.test(next))) return true;
  if (HAN.test(written)) return HAN_MODEL_BEHIND.test(text.slice(tokens.ends[match.end - 1]));
  if (!writtenAsName(dataset, entry, written)) return false;
  return ABOUT_MODELS.test(text) && !isPartOfName(text, tokens, match);
}

function writtenAsName(dataset: Dataset, entry: NameEntry, written: string): boolean {
  if ('series' in entry)
    return written === dataset.series[entry.series]?.name || /^[A-Z\p{Lo}]/u.test(written);
  if (!('to' in entry)) return false;
  const family = modelOf(dataset, entry.to)?.family;
  return family?.spellings.includes(written) ?? false;
}

/** "Gemma Smith", "Dr. Phi", "ChiMed-GPT", "GPT-like", "MOSS-Player": its neighbours make it another name. */
function isPartOfName(text: string, tokens: Tokens, match: NameMatch): boolean {
  const end = tokens.ends[match.end - 1] ?? 0;
  const start = tokens.starts[match.first] ?? 0;
  if (OTHER_NAME_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  const behind = text.slice(end, end + 40);
  const word =
    /^ ([A-Z][a-z]+)(?![\w-])/.exec(behind)?.[1] ??
    /^[-\u2010\u2011]([A-Za-z]{3,})/.exec(behind)?.[1];
  return word !== undefined && !PART_OF_A_MODELS_NAME.test(word);
}

const OTHER_NAME_BEFORE = /(?:\b(?:Mr|Ms|Mrs|Dr|Prof)\.? |[A-Za-z0-9]-)$/;
const PART_OF_A_MODELS_NAME =
  /^(?:Instruct|Chat|Base|SFT|DPO|RL|HF|GGUF|AWQ|GPTQ|Preview|Thinking|Reasoning|MoE|Flash|Lite|Audio|VL|Omni|Math|Tiny|XL|XXL|Models?|Modell\w*|Modelos?|Mod[eè]les?|Familie|Reihe|Serie|LLMs?|Series|Family|Large|Small|Medium|Mini|Nano|Pro|Max|Plus|Turbo|Vision|Coder|Code|License|Community|Open|And|Or|Is)$/i;

function mentionOf(dataset: Dataset, tokens: Tokens, match: NameMatch): Mention | null {
  const { entry } = match;
  const start = tokens.starts[match.first] ?? 0;
  const end = tokens.ends[match.end - 1] ?? start;
  const sure = !('weak' in entry);
  if ('series' in entry) {
    const family = dataset.series[entry.series]?.families[0];
    return family === undefined ? null : { start, end, family, series: entry.series, sure };
  }
  if (!('to' in entry)) return null;
  const model = modelOf(dataset, entry.to);
  if (model === null) return null;
  const sized = withSize(model, sizesBehind(tokens, match.end));
  const variant = sized.variant === null ? {} : { variant: sized.variant.id };
  return {
    start,
    end: endOfSizes(tokens, match.end, end),
    family: model.family.id,
    ...variant,
    sure,
  };
}

/** The size belongs to the name that it follows: "Llama 3.1 70B". */
function endOfSizes(tokens: Tokens, next: number, end: number): number {
  const word = tokens.words[next];
  const gap = (tokens.starts[next] ?? Number.POSITIVE_INFINITY) - end;
  return word !== undefined && gap <= 1 && SIZE.test(word) ? (tokens.ends[next] ?? end) : end;
}

/** `Name-7B` and the like: the name of a model that the dataset doesn't know. */
const MODEL_LIKE =
  /(?<![\w/-])[A-Z][A-Za-z]{2,20}(?:[-.][A-Za-z0-9]{1,12}){0,3}-\d{1,3}(?:\.\d{1,2})?[BM](?![\w])/g;

function unknownNames(text: string, known: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(MODEL_LIKE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!known.some((mention) => mention.start < end && start < mention.end)) {
      found.push({ start, end, family: null, sure: true });
    }
  }
  return found;
}

/** A link to a model's page names that model, whatever its words are. */
function linkedModel(dataset: Dataset, span: InlineSpan): Mention | null {
  const address = span.href === undefined ? null : readAddress(span.href);
  if (address === null) return null;
  const place = { start: span.start, end: span.end, sure: true } as const;
  if (address.on !== 'hub') {
    const model = modelOnRegistry(dataset, address.on, address.id);
    if (model === null) return null;
    return {
      ...place,
      family: model.family.id,
      ...(model.variant ? { variant: model.variant.id } : {}),
    };
  }
  const own = ownRepository(dataset, address.id);
  const model = own ?? modelsInName(dataset, address.id)[0] ?? null;
  return { ...place, family: model?.family.id ?? null, hubId: address.id };
}

/**
 * The models named in a text, in order, without overlaps.
 * @param links the text's links; one that leads to a model's page is a mention where no name stands.
 */
export function findMentions(
  dataset: Dataset,
  text: string,
  links: readonly InlineSpan[] = [],
): Mention[] {
  const tokens = tokenize(text);
  const named: Mention[] = [];
  for (const match of matchNames(dataset.names, text, tokens)) {
    if (!isModelHere(dataset, text, tokens, match)) continue;
    const mention = mentionOf(dataset, tokens, match);
    if (mention !== null) named.push(mention);
  }
  const linked = links.flatMap((span) => {
    const overlaps = named.some((mention) => mention.start < span.end && span.start < mention.end);
    const mention = overlaps || span.kind !== 'link' ? null : linkedModel(dataset, span);
    return mention === null ? [] : [mention];
  });
  const known = [...named, ...linked];
  return [...known, ...unknownNames(text, known)].sort((a, b) => a.start - b.start);
}
