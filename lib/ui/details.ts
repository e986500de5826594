/** What the popup shows of a model on demand: plain data, so that it can be sent and copied. */
import type { OpinionSource } from '../dataset/compiled.ts';
import type { House } from '../dataset/overlay.ts';
import type { Engine } from '../engine.ts';
import type { MayIResult, UseProfile } from '../licenses/may-i.ts';
import { mayI } from '../licenses/may-i.ts';
import type { Loss } from '../models/alternatives.ts';
import type { AssessedLimit, ModelAssessment } from '../verdict/assessment.ts';

export interface AlternativeModel {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly givesUp: readonly Loss[];
}

/** One place of a lineage, from the root down. `freer`: a freer tag was put over it here. */
export interface LineagePlace {
  readonly name: string;
  /** How it was made from the one above it; null for the root. */
  readonly by: ModelAssessment['relation'] | null;
  readonly freer: { readonly declared: string; readonly upstream: string } | null;
}

export interface Opinion {
  readonly source: OpinionSource;
  readonly url: string;
  readonly name: string;
  readonly score: readonly [points: number, of: number] | null;
  readonly mofClass: number | null;
  readonly judged: string | null;
}

export interface Details {
  readonly name: string;
  readonly definitions: ModelAssessment['definitions'];
  readonly limits: readonly AssessedLimit[];
  /** Names of licenses by id. */
  readonly licenses: Readonly<Record<string, string>>;
  /** Whether every governing license was read. */
  readonly licensesKnown: boolean;
  readonly mayI: MayIResult | null;
  readonly alternatives: readonly AlternativeModel[];
  readonly lineage: readonly LineagePlace[];
  readonly opinions: readonly Opinion[];
  /** What sources differ on. */
  readonly differ: readonly string[];
  readonly house: House | null;
  readonly assessment: ModelAssessment;
}

/** Definition that a model near this one is asked to meet. */
type Definition = 'osaid' | 'strict';

function alternativesOf(engine: Engine, { model }: ModelAssessment, definition: Definition) {
  if (model === null) return [];
  return engine.alternatives(model, definition).map(
    ({ family, givesUp }): AlternativeModel => ({
      id: family.id,
      name: family.name,
      maker: family.maker,
      givesUp,
    }),
  );
}

/** Families that no id stands for: they are named, so that the picture begins at the root. */
function rootsOf(engine: Engine, { families, lineage, id, model }: ModelAssessment): string[] {
  if (lineage.length > 0 || model === null) return [];
  const own = id === null ? model : engine.assessModel({ id }).model;
  return families
    .filter((family) => id !== null || family !== own)
    .flatMap((family) => engine.assessFamily(family)?.name ?? []);
}

function lineageOf(engine: Engine, assessment: ModelAssessment): LineagePlace[] {
  const { lineage, name, relation, relabeling, license } = assessment;
  const above = [...lineage].reverse();
  const roots = above.length > 0 ? above : rootsOf(engine, assessment);
  if (relation === 'original' || roots.length === 0) return [];
  const at = relabeling === null ? -1 : license.governing.indexOf(relabeling.upstream);
  const freer =
    relabeling === null
      ? null
      : { declared: relabeling.declared, upstream: license.names[at] ?? relabeling.upstream };
  return [
    ...roots.map((root): LineagePlace => ({ name: root, by: null, freer: null })),
    { name, by: relation, freer },
  ];
}

function opinionsOf(engine: Engine, { opinions }: ModelAssessment): Opinion[] {
  return opinions.flatMap((opinion) => {
    const source = engine.opinionSource(opinion.index);
    if (source === null) return [];
    return [
      {
        source,
        url: opinion.url,
        name: opinion.name,
        score: opinion.score ?? null,
        mofClass: opinion.mofClass ?? null,
        judged: opinion.model ?? null,
      },
    ];
  });
}

/** Limits with all that the answer needs; a license that nobody has read answers nothing. */
function licensesKnown(engine: Engine, { license }: ModelAssessment): boolean {
  return (
    license.governing.length > 0 &&
    license.governing.every((id) => (engine.license(id)?.terms ?? 'unspecified') !== 'unspecified')
  );
}

export function detailsOf(
  engine: Engine,
  assessment: ModelAssessment,
  definition: Definition,
  profile: UseProfile | null,
  house: House | null,
): Details {
  const { license, limits } = assessment;
  const known = licensesKnown(engine, assessment);
  const meets = assessment.definitions[definition].result === 'meets';
  return {
    name: assessment.name,
    definitions: assessment.definitions,
    limits,
    licenses: Object.fromEntries(license.governing.map((id, at) => [id, license.names[at] ?? id])),
    licensesKnown: known,
    mayI: profile === null ? null : mayI(limits, profile, known),
    alternatives: meets ? [] : alternativesOf(engine, assessment, definition),
    lineage: lineageOf(engine, assessment),
    opinions: opinionsOf(engine, assessment),
    differ: assessment.disagreements.map(({ about }) => about),
    house,
    assessment,
  };
}
