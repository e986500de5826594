/** The facts that the decision tables are held against: one model, its whole lineage taken in. */
import type { Dataset, Family, License } from '../dataset/compiled.ts';
import {
  type Access,
  COMPONENTS,
  type Component,
  type LimitGroup,
  type Truth,
} from '../dataset/vocabulary.ts';
import { limitingGroups } from '../licenses/freedom.ts';
import { licenseById } from '../licenses/lookup.ts';
import { evidenceOf, factsOf, isSecondHand, licenseOf, type Model } from '../models/reference.ts';

/** Terms that cover an artifact. `none`: published without terms. `unread`: named, text not matched. */
export type Terms =
  | { readonly kind: 'license'; readonly license: License }
  | { readonly kind: 'none' | 'unread' | 'unknown' };

export interface ComponentFact {
  readonly is: Truth;
  readonly terms: Terms;
  readonly says?: string;
  readonly evidence: readonly string[];
}

export interface ModelFacts {
  /** Whether the weights are published at all. */
  readonly weights: Truth;
  readonly access: Access;
  /** Terms of the weights: the model's own and every inherited one. */
  readonly weightsTerms: readonly Terms[];
  readonly components: Readonly<Record<Component, ComponentFact>>;
  /** False where a base cannot be read or a tune's own making is not documented. */
  readonly lineageKnown: boolean;
  /** A stated legal or technical reason for data held back. */
  readonly withheld: string | null;
  readonly compute: { readonly flop: number; readonly estimate: boolean } | null;
  /** A model for one narrow purpose, as the guidelines on general-purpose AI mean it. */
  readonly singlePurpose: boolean;
}

/** Limiting groups over all terms of the weights. */
export function weightLimits(facts: ModelFacts): Set<LimitGroup> {
  const groups = new Set<LimitGroup>();
  for (const terms of facts.weightsTerms) {
    if (terms.kind === 'license')
      for (const group of limitingGroups(terms.license)) groups.add(group);
  }
  return groups;
}

/** Whether terms conform to the Open Source Definition or are open content or data terms (policy P1). */
export function isOpen(terms: Terms): boolean {
  return (
    terms.kind === 'license' && (terms.license.terms === 'osi' || terms.license.terms === 'open')
  );
}

/** Whether terms are on OSI's list, which code needs. */
export function isOsi(terms: Terms): boolean {
  return (
    terms.kind === 'license' &&
    (terms.license.terms === 'osi' || terms.license.osiApproved === true)
  );
}

const CODE: ReadonlySet<Component> = new Set<Component>([
  'model-architecture',
  'data-preprocessing-code',
  'training-code',
  'inference-code',
  'evaluation-code',
  'supporting-libraries',
]);
const DATA: ReadonlySet<Component> = new Set<Component>(['datasets', 'evaluation-data']);
const WEIGHTS: ReadonlySet<Component> = new Set<Component>([
  'final-weights',
  'intermediate-weights',
]);

/** The artifact whose license covers a component that has none of its own. */
export function artifactOf(component: Component): 'weights' | 'code' | 'data' | 'documents' {
  if (CODE.has(component)) return 'code';
  if (DATA.has(component)) return 'data';
  return WEIGHTS.has(component) ? 'weights' : 'documents';
}

/** Terms behind a license id of a family's file. */
export function termsOf(dataset: Dataset, id: string | null): Terms {
  if (id === null) return { kind: 'unknown' };
  if (id === 'none' || id === 'unread') return { kind: id };
  const license = licenseById(dataset, id);
  if (license === null || license.terms === 'unspecified') return { kind: 'unread' };
  return { kind: 'license', license };
}

const UNKNOWN: ComponentFact = { is: 'unknown', terms: { kind: 'unknown' }, evidence: [] };

type FamilyComponents = Readonly<Record<Component, ComponentFact>>;

/** By family or variant: a listing asks for the same few again and again. */
const components = new WeakMap<Dataset, WeakMap<object, FamilyComponents>>();

/** What a family's file states of each component. */
export function familyComponents(dataset: Dataset, model: Model): FamilyComponents {
  const known = components.get(dataset) ?? new WeakMap<object, FamilyComponents>();
  components.set(dataset, known);
  const key = model.variant ?? model.family;
  let found = known.get(key);
  if (found === undefined) {
    found = readComponents(dataset, model);
    known.set(key, found);
  }
  return found;
}

/**
 * A family's facts as its file states them. A "no" or "partial" that only a public index or a table
 * of facts states is taken as unknown: second-hand sources decide nothing alone.
 */
function readComponents(dataset: Dataset, model: Model): Record<Component, ComponentFact> {
  const facts = factsOf(model);
  const read = (component: Component): ComponentFact => {
    const fact = facts[component];
    if (fact === undefined) return UNKNOWN;
    const weak = isSecondHand(model.family, fact.at) && fact.is !== 'yes';
    return {
      is: weak ? 'unknown' : fact.is,
      terms: termsOf(dataset, fact.license ?? licenseOf(model, artifactOf(component))),
      ...(fact.says === undefined ? {} : { says: fact.says }),
      evidence: evidenceOf(model.family, fact.at),
    };
  };
  return Object.fromEntries(COMPONENTS.map((component) => [component, read(component)])) as Record<
    Component,
    ComponentFact
  >;
}

const RANK: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, partial: 2, yes: 3 };

/** A fact that must hold for base and tune: the worse of the two stands. */
function worse(a: ComponentFact, b: ComponentFact): ComponentFact {
  return RANK[b.is] < RANK[a.is] || (a.is === b.is && isOpen(a.terms) && !isOpen(b.terms)) ? b : a;
}

/** Components of a tune that nobody documented: only what its page shows is there. */
export function undocumentedTune(terms: Terms): Record<Component, ComponentFact> {
  const all = Object.fromEntries(COMPONENTS.map((component) => [component, UNKNOWN])) as Record<
    Component,
    ComponentFact
  >;
  return { ...all, 'final-weights': { is: 'yes', terms, evidence: [] } };
}

/** Components that a derivative makes anew; the others it shares with its base. */
const OF_ITS_OWN: ReadonlySet<Component> = new Set<Component>([
  'data-preprocessing-code',
  'training-code',
  'datasets',
  'data-description',
  'public-data-list',
  'obtainable-data-list',
]);

/** Rule L1: facts about data and code must hold for the base and for what was made from it. */
export function joinComponents(
  own: Record<Component, ComponentFact>,
  base: Record<Component, ComponentFact>,
): Record<Component, ComponentFact> {
  return Object.fromEntries(
    COMPONENTS.map((component) => {
      if (OF_ITS_OWN.has(component)) return [component, worse(own[component], base[component])];
      return [component, own[component].is === 'unknown' ? base[component] : own[component]];
    }),
  ) as Record<Component, ComponentFact>;
}

const NARROW = new Set([
  'embedding',
  'vision',
  'time-series',
  'speech',
  'audio',
  'robotics',
  '3d',
  'science',
]);

/** Whether every modality of a family is one for a narrow purpose. */
export function isSinglePurpose(family: Family): boolean {
  return family.modality.every((modality) => NARROW.has(modality));
}
