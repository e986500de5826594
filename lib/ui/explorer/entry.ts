/** One family as the explorer lists it. Its verdict is worked out when somebody first asks. */
import type { Family } from '../../dataset/compiled.ts';
import {
  COMPONENTS,
  type Component,
  LIMIT_KINDS,
  type LimitKind,
  type Modality,
  type Truth,
  type Verdict,
} from '../../dataset/vocabulary.ts';
import { LIMITING } from '../../licenses/freedom.ts';
import type { CommercialUse, ModelAssessment } from '../../verdict/assessment.ts';

/** What the engine finds of a family, as far as lists need it. */
export interface Judged {
  readonly verdict: Verdict;
  /** Ids of the governing licenses, the family's own first. */
  readonly licenses: readonly string[];
  readonly licenseNames: readonly string[];
  /** Kinds of limit, each once, the most telling first. */
  readonly limits: readonly LimitKind[];
  /** How many of `limits`, from the first on, limit use by themselves. */
  readonly limiting: number;
  /** In the order of COMPONENTS. */
  readonly truths: readonly Truth[];
  /** Components shown to be released; those in part count half. */
  readonly openness: number;
  readonly commercialUse: CommercialUse;
  readonly relabeled: boolean;
  readonly openSource: boolean;
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly owner: string;
  readonly released: string;
  readonly year: string;
  readonly modality: readonly Modality[];
  readonly family: Family;
  readonly judged: Judged;
}

const WEIGHT: Readonly<Record<Truth, number>> = { yes: 1, partial: 0.5, no: 0, unknown: 0 };
const PLACE = new Map(COMPONENTS.map((component, index) => [component, index]));

export const truthOf = ({ truths }: Judged, component: Component): Truth =>
  truths[PLACE.get(component) ?? -1] ?? 'unknown';

/** Keeps of an assessment what lists need. Thousands of whole ones would be heavy. */
export function judgedFrom(assessment: ModelAssessment): Judged {
  const stated = assessment.limits;
  const failing = stated.filter(
    ({ failsOsd, kind }) => failsOsd && LIMITING.has(LIMIT_KINDS[kind]),
  );
  const limiting = new Set(failing.map(({ kind }) => kind));
  const truths = assessment.components.map(({ is }) => is);
  return {
    verdict: assessment.verdict,
    licenses: assessment.license.governing,
    licenseNames: assessment.license.names,
    limits: [...new Set([...limiting, ...stated.map(({ kind }) => kind)])],
    limiting: limiting.size,
    truths,
    openness: truths.reduce((sum, truth) => sum + WEIGHT[truth], 0),
    commercialUse: assessment.commercialUse,
    relabeled: assessment.relabeled,
    openSource: assessment.definitions.osaid.result === 'meets',
  };
}

/** A family of the dataset; `judge` is called once at most. */
export class LazyEntry implements Entry {
  readonly family: Family;
  readonly #judge: (id: string) => Judged;
  #judged: Judged | undefined;

  constructor(family: Family, judge: (id: string) => Judged) {
    this.family = family;
    this.#judge = judge;
  }

  get id(): string {
    return this.family.id;
  }
  get name(): string {
    return this.family.name;
  }
  get maker(): string {
    return this.family.maker;
  }
  get owner(): string {
    return this.family.owner;
  }
  get released(): string {
    return this.family.released;
  }
  get year(): string {
    return this.family.released.slice(0, 4);
  }
  get modality(): readonly Modality[] {
    return this.family.modality;
  }
  get judged(): Judged {
    this.#judged ??= this.#judge(this.family.id);
    return this.#judged;
  }
}
