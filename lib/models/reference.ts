/** Families and their variants, and the facts that hold for one of them. */
import type { Dataset, Facts, Family, Ref, Variant } from '../dataset/compiled.ts';

/** A family, and the variant of it where its license or base differs. */
export interface Model {
  readonly family: Family;
  readonly variant: Variant | null;
}

/**
 * Follows a reference of the dataset.
 * @returns null when it leads nowhere, which only a damaged dataset has.
 */
export function modelOf(dataset: Dataset, ref: Ref): Model | null {
  const hash = ref.indexOf('#');
  const familyId = hash < 0 ? ref : ref.slice(0, hash);
  const variantId = hash < 0 ? undefined : ref.slice(hash + 1);
  const family = Object.hasOwn(dataset.families, familyId) ? dataset.families[familyId] : undefined;
  if (family === undefined) return null;
  const variant = variantId ? family.variants.find(({ id }) => id === variantId) : undefined;
  return { family, variant: variant ?? null };
}

/** The variant that a size names ("72b"), where exactly one has that size. */
export function withSize(model: Model, sizes: readonly string[]): Model {
  if (model.variant !== null || model.family.variants.length === 0) return model;
  const named = model.family.variants.filter((variant) =>
    variant.sizes.some((size) => sizes.includes(size.toLowerCase())),
  );
  return named.length === 1 ? { family: model.family, variant: named[0] ?? null } : model;
}

/** The model that a base of a family's file stands for; null where the dataset has none such. */
export function baseModel(
  dataset: Dataset,
  { family, variant }: Family['bases'][number],
): Model | null {
  return modelOf(dataset, variant === undefined ? family : `${family}#${variant}`);
}

/** Bases of the variant where it has its own, else of the family. */
export function basesOf({ family, variant }: Model): Family['bases'] {
  return variant?.bases ?? family.bases;
}

/** The family's facts with the variant's over them. */
export function factsOf({ family, variant }: Model): Facts {
  return variant?.components ? { ...family.components, ...variant.components } : family.components;
}

type Artifact = 'weights' | 'code' | 'data' | 'documents';

function termInForce({ family, variant }: Model, artifact: Artifact) {
  const terms = variant?.licenses?.[artifact] ?? family.licenses[artifact];
  return terms?.find((term) => term.until === undefined);
}

/** License id in force for an artifact; null where nobody wrote one down. */
export function licenseOf(model: Model, artifact: Artifact): string | null {
  return termInForce(model, artifact)?.license ?? null;
}

/** Licenses that the weights once came under; what was made then keeps to them. */
export function formerLicenses({ family, variant }: Model): readonly string[] {
  const terms = variant?.licenses?.weights ?? family.licenses.weights ?? [];
  return terms.flatMap(({ license, until }) => (until === undefined ? [] : license));
}

/** Licenses that the maker says hold for the weights beside their own. */
export function licensesBeside(model: Model): readonly string[] {
  return termInForce(model, 'weights')?.besides ?? [];
}

const wasRead = (source: Family['sources'][string] | undefined): boolean =>
  typeof source !== 'object' || source.via === undefined || source.via === 'page';

/** Addresses behind an `at`, those first where the fact itself was read. */
export function evidenceOf(family: Family, at: string | readonly string[] | undefined): string[] {
  const sources = (at === undefined ? [] : [at].flat()).flatMap((key) => family.sources[key] ?? []);
  const [read, told] = [sources.filter(wasRead), sources.filter((source) => !wasRead(source))];
  return [...read, ...told].map((source) => (typeof source === 'string' ? source : source.url));
}

/** Whether nobody read a fact at its source: an index, a table or memory tells it. */
export function isSecondHand(family: Family, at: string | readonly string[] | undefined): boolean {
  const keys = at === undefined ? [] : [at].flat();
  return keys.length > 0 && keys.every((key) => !wasRead(family.sources[key]));
}
