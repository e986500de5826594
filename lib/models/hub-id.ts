/** Reads a Hugging Face id: whose repository it is, and what its name says. */
import type { Dataset, Family, NameEntry, Ref } from '../dataset/compiled.ts';
import { matchNames, type NameMatch } from './names.ts';
import { type Model, modelOf, withSize } from './reference.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Letters of other scripts that look Latin make an id another one; such an id is left alone. */
const HUB_ID = /^(?:[A-Za-z0-9][\w.-]{0,95}\/)?[A-Za-z0-9][\w.-]{0,95}$/;

/** Whether a string has the form of a hub id, with or without an owner. */
export function isHubId(id: string): boolean {
  return id.length <= 193 && HUB_ID.test(id);
}

/** Splits `owner/name`; the owner of a legacy id such as `gpt2` is empty. */
export function splitHubId(id: string): { owner: string; name: string } {
  const slash = id.indexOf('/');
  return slash < 0
    ? { owner: '', name: id }
    : { owner: id.slice(0, slash), name: id.slice(slash + 1) };
}

/** Whether a text matches a glob whose only special character is `*`. Linear, both in lower case. */
export function matchesGlob(glob: string, text: string): boolean {
  const parts = glob.split('*');
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (parts.length === 1) return glob === text;
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
    return false;
  let from = head.length;
  const last = text.length - tail.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > last) return false;
    from = at + part.length;
  }
  return true;
}

/** The family that a maker published under this very id. */
export function ownRepository(dataset: Dataset, id: string): Model | null {
  const lower = id.toLowerCase();
  const model = listedModel(dataset, lower);
  return model === null ? null : withSize(model, tokenize(splitHubId(lower).name).words);
}

/** Whether the id is one of a maker's own. */
export function ownsId(dataset: Dataset, id: string): boolean {
  return isHubId(id) && listedModel(dataset, id.toLowerCase()) !== null;
}

function listedModel(dataset: Dataset, lower: string): Model | null {
  const ref = ownRef(dataset, lower);
  return ref === null ? null : modelOf(dataset, ref);
}

function ownRef(dataset: Dataset, lower: string): Ref | null {
  if (Object.hasOwn(dataset.ids, lower)) return dataset.ids[lower] ?? null;
  const { owner, name } = splitHubId(lower);
  const patterns = Object.hasOwn(dataset.owners, owner) ? dataset.owners[owner] : undefined;
  return patterns?.find(([pattern]) => matchesGlob(pattern, name))?.[1] ?? null;
}

const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;
/** Whether a token of a name is a parameter count: "7b", "8x7b". */
export const isSize = (word: string): boolean => SIZE.test(word);

const SIZE_WORD = /^(?:tiny|mini|small|base|medium|large|xl)$/;

const sizesOf = ({ sizes, variants }: Family): readonly string[] => [
  ...sizes,
  ...variants.flatMap((variant) => variant.sizes),
];

/**
 * In an id, a common word is a model's name only before a size that the family has: "chronos-33b" is
 * none of the small forecasters of that name. Of a family whose sizes are words ("clap-large"), only
 * at the beginning. A bare version ("v3", "R1") never is.
 */
function isNamed(dataset: Dataset, match: NameMatch, tokens: Tokens): boolean {
  if (!('weak' in match.entry)) return true;
  if (tokens.words.slice(match.first, match.end).some((word) => /\d/.test(word))) return false;
  const next = tokens.words[match.end];
  const family = 'to' in match.entry ? modelOf(dataset, match.entry.to)?.family : undefined;
  if (next === undefined || family === undefined) return false;
  const sizes = sizesOf(family);
  if (isSize(next)) return sizes.some((size) => size.toLowerCase() === next);
  return sizes.length === 0 && match.first === 0 && SIZE_WORD.test(next);
}

/**
 * A series without its version leads nowhere: "llama-68m" may be anything. A closed model is no
 * base either: its name on open weights tells whose answers they were trained on.
 */
function modelFor(dataset: Dataset, entry: NameEntry): Model | null {
  const model = 'to' in entry ? modelOf(dataset, entry.to) : null;
  return model === null || model.family.access.is === 'none' ? null : model;
}

/**
 * The models that the name part of an id speaks of, in order, each once. What is read from a name
 * is likely, never certain.
 */
export function modelsInName(dataset: Dataset, id: string): Model[] {
  const { name } = splitHubId(id);
  const tokens = tokenize(name);
  const models = new Map<string, Model>();
  for (const match of matchNames(dataset.names, name, tokens)) {
    const model = isNamed(dataset, match, tokens) ? modelFor(dataset, match.entry) : null;
    if (model === null) continue;
    const sized = withSize(model, tokens.words.slice(match.end).filter(isSize));
    const old = models.get(model.family.id);
    if (old === undefined || old.variant === null) models.set(model.family.id, sized);
  }
  return [...models.values()];
}
