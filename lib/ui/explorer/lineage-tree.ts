/** Where a family comes from, hop by hop, laid out in rows: its roots on top, itself below. */
import type { Dataset } from '../../dataset/compiled.ts';
import type { Relation } from '../../dataset/vocabulary.ts';
import { basesOf, licenseOf, type Model, modelOf } from '../../models/reference.ts';
import type { ModelAssessment } from '../../verdict/assessment.ts';

export interface LineageNode {
  readonly ref: string;
  readonly id: string;
  readonly name: string;
  /** License id of its weights, where one is known. */
  readonly license: string | null;
  /** Hops to the family in question; the roots have the most. */
  readonly depth: number;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** Where a freer tag was put over the upstream license here. */
  readonly freer: { readonly declared: string; readonly upstream: string } | null;
}

export interface LineageTree {
  readonly nodes: readonly LineageNode[];
  readonly hops: readonly Hop[];
}

const refOf = ({ family, variant }: Model): string =>
  variant === null ? family.id : `${family.id}#${variant.id}`;

/** Merges name dozens of bases; a picture of more than these says nothing. */
const MOST_NODES = 16;

class Tracer {
  readonly nodes = new Map<string, { model: Model; depth: number }>();
  readonly links: { readonly from: Model; readonly to: Model; readonly relation: Relation }[] = [];
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** `path` holds what leads here, so that a circle in damaged data ends. */
  trace(model: Model, depth: number, path: readonly string[]): void {
    const ref = refOf(model);
    const known = this.nodes.get(ref);
    if (known !== undefined) {
      known.depth = Math.max(known.depth, depth);
    } else {
      this.nodes.set(ref, { model, depth });
    }
    for (const base of basesOf(model)) {
      const to = modelOf(
        this.#dataset,
        base.variant === undefined ? base.family : `${base.family}#${base.variant}`,
      );
      if (to === null || to.family.id === model.family.id || path.includes(refOf(to))) continue;
      if (!this.nodes.has(refOf(to)) && this.nodes.size >= MOST_NODES) continue;
      if (known === undefined) this.links.push({ from: to, to: model, relation: base.relation });
      this.trace(to, depth + 1, [...path, ref]);
    }
  }
}

type Assess = (ref: string) => ModelAssessment | null;

/** A relabeling shows at every derivative further down; its hop is where the base has none yet. */
function freerAt(assess: Assess, base: Model, made: Model): Hop['freer'] {
  const here = assess(refOf(made))?.relabeling ?? null;
  if (here === null) return null;
  const upstream = assess(refOf(base));
  const before = upstream?.relabeling ?? null;
  const comesThrough =
    here.family === base.family.id || upstream?.families.includes(here.family) === true;
  if (!comesThrough || before?.upstream === here.upstream) return null;
  return { declared: here.declared, upstream: here.upstream };
}

export function lineageTree(dataset: Dataset, assess: Assess, model: Model): LineageTree {
  const tracer = new Tracer(dataset);
  tracer.trace(model, 0, []);
  const nodes = [...tracer.nodes].map(([ref, { model: one, depth }]) => ({
    ref,
    id: one.family.id,
    name: one.variant?.name ?? one.family.name,
    license: licenseOf(one, 'weights'),
    depth,
  }));
  const hops = tracer.links.map(({ from, to, relation }) => ({
    from: refOf(from),
    to: refOf(to),
    relation,
    freer: freerAt(assess, from, to),
  }));
  return { nodes, hops };
}
