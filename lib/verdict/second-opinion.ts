/**
 * Marks where the two public indexes disagree, with each other or with us. They decide nothing: what
 * is marked here is shown beside their entries, and a maintainer may look into it.
 */
import type { Dataset, Family, SecondOpinion } from '../dataset/compiled.ts';
import type { Component, Truth } from '../dataset/vocabulary.ts';
import { findLicense } from '../licenses/lookup.ts';
import type { Model } from '../models/reference.ts';
import type { MofClass, MofResult } from './assessment.ts';
import type { ComponentFact } from './facts.ts';
import { requiredFor } from './mof.ts';

/** What one side says: "yes", "partial", "no", a license, a class. */
export interface Reading {
  readonly by: 'unwash' | SecondOpinion['index'];
  readonly says: string;
}

export interface Disagreement {
  readonly about: Component | 'license' | 'mof-class';
  /** Ours first, where we know; then theirs. At least two, and not all alike. */
  readonly readings: readonly Reading[];
}

type Components = Readonly<Record<Component, ComponentFact>>;
type Dimensions = NonNullable<SecondOpinion['dimensions']>;

/** Components that the European index, and the classes of the other, speak of. */
const COMPARED = ['final-weights', 'training-code', 'datasets', 'data-card'] as const;
type Compared = (typeof COMPARED)[number];

const TRUTH_OF = { open: 'yes', partial: 'partial', closed: 'no' } as const;
const WORSE: readonly Truth[] = ['no', 'partial', 'yes'];

/** The European index asks for base and tune apart; what holds for both is the worse. */
function dataOf(dimensions: Dimensions): Truth {
  const parts = [dimensions.datasources_basemodel, dimensions.datasources_endmodel];
  const truths = parts.flatMap((part) => (part === undefined ? [] : TRUTH_OF[part]));
  return WORSE.find((truth) => (truths as Truth[]).includes(truth)) ?? 'unknown';
}

function europeanReading(dimensions: Dimensions, component: Compared): Truth {
  switch (component) {
    case 'final-weights':
      // "Partial" stands for a gated download, which we hold under access.
      return dimensions.weights_endmodel === 'closed' ? 'no' : 'yes';
    case 'training-code':
      return TRUTH_OF[dimensions.trainingcode];
    case 'datasets':
      return dataOf(dimensions);
    case 'data-card':
      return TRUTH_OF[dimensions.datasheet];
  }
}

/** A class tells of the components that it asks for; none tells nothing of any single one. */
function readingOf({ dimensions, mofClass }: SecondOpinion, component: Compared): Truth {
  if (dimensions !== undefined) return europeanReading(dimensions, component);
  return requiredFor((mofClass ?? 0) as MofClass).includes(component) ? 'yes' : 'unknown';
}

/** Readings that differ, each side's only once. */
function differing(about: Disagreement['about'], readings: readonly Reading[]): Disagreement[] {
  const known = readings.filter(({ says }) => says !== 'unknown');
  const distinct = known.filter(
    ({ by, says }, index) =>
      known.findIndex((other) => other.by === by && other.says === says) === index,
  );
  const agree = distinct.every(({ says }) => says === distinct[0]?.says);
  return agree ? [] : [{ about, readings: distinct }];
}

/** License ids that the family, or a variant of it, has or once had on its weights. */
function ownLicenses({ licenses, variants }: Family): Set<string> {
  const terms = [licenses, ...variants.flatMap((variant) => variant.licenses ?? [])];
  return new Set(terms.flatMap(({ weights }) => (weights ?? []).map(({ license }) => license)));
}

/** The European index names a license that no weights of the family ever had. */
function aboutLicense(
  dataset: Dataset,
  family: Family,
  opinions: readonly SecondOpinion[],
): Disagreement[] {
  const ours = ownLicenses(family);
  const foreign = opinions.flatMap(({ index, license }): Reading[] => {
    const named = license === undefined ? null : findLicense(dataset, license);
    return named === null || ours.has(named.id) ? [] : [{ by: index, says: named.id }];
  });
  const own = [...ours]
    .filter((id) => id !== 'unread')
    .map((says): Reading => ({ by: 'unwash', says }));
  return foreign.length === 0 || own.length === 0 ? [] : differing('license', [...own, ...foreign]);
}

/** A class outside of what our facts allow. */
function aboutClass(opinions: readonly SecondOpinion[], mof: MofResult): Disagreement[] {
  // Class 1 is the highest and 0 is none, so compare how many classes are complete.
  const rank = (level: number) => (level === 0 ? 0 : 4 - level);
  const [least, most] = [rank(mof.atLeast), rank(mof.atMost)];
  const outside = opinions.flatMap(({ index, mofClass }): Reading[] => {
    if (mofClass === undefined) return [];
    const theirs = rank(mofClass);
    return theirs < least || theirs > most ? [{ by: index, says: String(mofClass) }] : [];
  });
  const ours = mof.atLeast === mof.atMost ? `${mof.atMost}` : `${mof.atLeast} to ${mof.atMost}`;
  return outside.length === 0
    ? []
    : differing('mof-class', [{ by: 'unwash', says: ours }, ...outside]);
}

/** The entries that speak of a model: of its family as a whole, or of this very variant. */
export function opinionsOn({ family, variant }: Model): SecondOpinion[] {
  return (family.opinions ?? []).filter(
    (opinion) => opinion.variant === undefined || opinion.variant === variant?.id,
  );
}

/**
 * Compares the indexes' entries for a model with our facts and with each other.
 * @returns one entry for each matter on which two sides state different things. What one side does
 * not know is no disagreement.
 */
export function findDisagreements(
  dataset: Dataset,
  model: Model,
  components: Components,
  mof: MofResult,
): Disagreement[] {
  const opinions = opinionsOn(model);
  if (opinions.length === 0) return [];
  const aboutComponents = COMPARED.flatMap((component) =>
    differing(component, [
      { by: 'unwash', says: components[component].is },
      ...opinions.map((opinion) => ({ by: opinion.index, says: readingOf(opinion, component) })),
    ]),
  );
  const license = aboutLicense(dataset, model.family, opinions);
  return [...aboutComponents, ...license, ...aboutClass(opinions, mof)];
}
