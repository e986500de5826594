/** The chain from a repository up to the families it was made from. Rule L1 of the decision tables. */
import type { Dataset } from '../dataset/compiled.ts';
import type { Relation } from '../dataset/vocabulary.ts';
import { isHubId, modelsInName, ownRepository, splitHubId } from './hub-id.ts';
import { leavesVersionOpen } from './open-version.ts';
import { baseModel, basesOf, type Model } from './reference.ts';
import { declaredRelation, namedRelation, taggedRelation } from './relation.ts';

/** What is known of a repository: its id, and what its page declares. */
export interface ModelQuery {
  readonly id: string;
  readonly license?: string | undefined;
  readonly licenseName?: string | undefined;
  readonly licenseLink?: string | undefined;
  /** Text of the card's license section. */
  readonly licenseText?: string | undefined;
  readonly baseModels?: readonly string[] | undefined;
  readonly relation?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** How a family came into the lineage. A declared base beats a name; `vague` names leave the version open. */
export type Ground = 'own-id' | 'declared' | 'known-base' | 'name' | 'vague';

/** Whether a family was only read from a name. */
export const isFromName = (ground: Ground): boolean => ground === 'name' || ground === 'vague';

export interface Ancestor {
  readonly model: Model;
  readonly ground: Ground;
  /**
   * Whether the maker of this family also made the one that builds on it. A maker may put its next
   * model under other terms, as DeepSeek did with R1 over V3, so such a base passes on no license.
   */
  readonly sameMaker: boolean;
}

export interface Lineage {
  readonly relation: Relation;
  /** Hub ids upstream, nearest first, as far as they are declared. */
  readonly ids: readonly string[];
  /** The repository's own family, where its maker published it. */
  readonly own: Model | null;
  /** Every family it comes from, its own first. */
  readonly ancestors: readonly Ancestor[];
  /** Declared bases that lead to no family we know. */
  readonly unknownBases: readonly string[];
}

const BASE_TAG = /^base_model:(?:[a-z]+:)?([^:]+\/[^:]+)$/;
const MOST_BASES = 64;

/** Declared base ids, from the card and from the hub's tags, each once, without itself. */
function declaredBases(query: ModelQuery): string[] {
  if (query.baseModels === undefined && query.tags === undefined) return [];
  const tagged = (query.tags ?? []).flatMap((tag) => BASE_TAG.exec(tag)?.[1] ?? []);
  const self = query.id.toLowerCase();
  const seen = new Map<string, string>();
  for (const id of [...(query.baseModels ?? []), ...tagged]) {
    const lower = id.toLowerCase();
    if (isHubId(id) && lower !== self && !seen.has(lower)) seen.set(lower, id);
    if (seen.size === MOST_BASES) break;
  }
  return [...seen.values()];
}

/** Collects families once each, and the families they are known to come from. Cycles end here. */
class Ancestry {
  readonly found = new Map<string, Ancestor>();
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  add(model: Model, ground: Ground, sameMaker = false): void {
    const key = `${model.family.id}#${model.variant?.id ?? ''}`;
    if (this.found.has(key)) return;
    this.found.set(key, { model, ground, sameMaker });
    const foreign = foreignBases(this.#dataset, model);
    for (const base of basesOf(model)) {
      const upstream = baseModel(this.#dataset, base);
      if (upstream === null) continue;
      // A teacher of the maker's own counts where somebody else's base is in play, as in R1-Distill.
      const isTeacher = base.relation === 'distill' && foreign.length > 0;
      const own = sameMaker || (upstream.family.owner === model.family.owner && !isTeacher);
      this.add(upstream, isFromName(ground) ? ground : 'known-base', own);
    }
  }
}

/** Bases that another maker published. */
function foreignBases(dataset: Dataset, model: Model): Model['family']['bases'] {
  return basesOf(model).filter(
    (base) => baseModel(dataset, base)?.family.owner !== model.family.owner,
  );
}

/** How a family that its maker built on others relates to them; on the maker's own, it is original. */
function familyRelation(dataset: Dataset, model: Model, named: Relation | null): Relation {
  const foreign = foreignBases(dataset, model);
  if (foreign.length === 0) return 'original';
  if (named === 'distill' || foreign.some(({ relation }) => relation === 'distill'))
    return 'distill';
  return foreign[0]?.relation ?? 'original';
}

function relationOf(
  dataset: Dataset,
  query: ModelQuery,
  own: Model | null,
  bases: readonly string[],
  ancestors: number,
): Relation {
  const { name } = splitHubId(query.id);
  const tags = query.tags ?? [];
  const named = namedRelation(name);
  const declared = declaredRelation(query.relation, tags);
  if (own !== null) {
    if (named === 'quantized' || named === 'adapter') return named;
    return familyRelation(dataset, own, named);
  }
  if (declared !== null && declared !== 'finetune') return declared;
  if (named !== null && named !== 'distill') return named;
  if (bases.length > 1) return 'merge';
  const tagged = taggedRelation(tags);
  if (tagged !== null) return tagged;
  if (named === 'distill') return 'distill';
  if (declared === null && bases.length === 0 && ancestors > 1) return 'merge';
  return 'finetune';
}

/** Families read from the name that are not just the known bases of others read from it. */
function rootsAmong(ancestors: readonly Ancestor[]): Ancestor[] {
  const named = ancestors.filter(({ ground, sameMaker }) => isFromName(ground) && !sameMaker);
  const bases = new Set(named.flatMap(({ model }) => basesOf(model).map(({ family }) => family)));
  return named.filter(({ model }) => !bases.has(model.family.id));
}

const groundOfName = (dataset: Dataset, model: Model, id: string): Ground =>
  leavesVersionOpen(dataset, model.family, id) ? 'vague' : 'name';

/** The lineage of a family, or a variant of it, that is asked for by name. */
export function familyLineage(dataset: Dataset, model: Model): Lineage {
  const ancestry = new Ancestry(dataset);
  ancestry.add(model, 'own-id');
  return {
    relation: familyRelation(dataset, model, null),
    ids: [],
    own: model,
    ancestors: [...ancestry.found.values()],
    unknownBases: [],
  };
}

/**
 * Traces a repository to its roots.
 * @returns its relation, the ids and families upstream, and the bases that nobody knows. An id that
 * nothing is known of has no ancestors.
 */
export function traceLineage(dataset: Dataset, query: ModelQuery): Lineage {
  const ancestry = new Ancestry(dataset);
  const bases = declaredBases(query);
  const unknownBases: string[] = [];
  const own = isHubId(query.id) ? ownRepository(dataset, query.id) : null;
  if (own !== null) ancestry.add(own, 'own-id');
  for (const id of bases) {
    const base = ownRepository(dataset, id);
    const models = base === null ? modelsInName(dataset, id) : [base];
    if (models.length === 0) unknownBases.push(id);
    for (const model of models) {
      // A maker's instruct model names its own base: the same family, already there.
      if (model.family === own?.family) continue;
      ancestry.add(model, base === null ? groundOfName(dataset, model, id) : 'declared');
    }
  }
  if (own === null && bases.length === 0) {
    for (const model of modelsInName(dataset, query.id)) {
      ancestry.add(model, groundOfName(dataset, model, query.id));
    }
  }
  const ancestors = [...ancestry.found.values()];
  const named = rootsAmong(ancestors).length;
  return {
    relation: relationOf(dataset, query, own, bases, named),
    ids: bases,
    own,
    ancestors,
    unknownBases,
  };
}
