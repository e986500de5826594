/** What the data cover and how old they are, counted. */
import { citationsOf } from './citations.ts';
import type { FamilyFile, MakersFile } from './schema.ts';
import type { SourceData } from './source.ts';
import { COMPONENTS, VIA, type Via } from './vocabulary.ts';

export type Counts = Readonly<Record<string, number>>;

/** How a fact was read: from the text itself, from a table of facts, or from an index's word. */

export interface Ages {
  /** Days. */
  readonly oldest: number;
  readonly median: number;
  readonly stale: number;
}

export interface Coverage {
  readonly licenses: Counts;
  readonly families: number;
  readonly variants: number;
  readonly modality: Counts;
  readonly makers: Counts;
  readonly years: Counts;
  readonly access: Counts;
  /** Per component, in how many families it is known. */
  readonly components: Counts;
  readonly facts: number;
  readonly via: Readonly<Record<Via, number>>;
  readonly ages: Ages;
}

/** A fact older than this should be looked at again. */
export const STALE_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

function count(words: Iterable<string>): Counts {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function makerKinds(makers: MakersFile | undefined): Map<string, string> {
  return new Map(
    Object.entries(makers ?? {}).flatMap(([kind, owners]) => owners.map((owner) => [owner, kind])),
  );
}

interface Fact {
  readonly via: Via;
  readonly checked: string;
}

/** Facts with the best of their sources, and the last day that one of them was read. */
function factsOf(family: FamilyFile): Fact[] {
  return citationsOf(family).map(({ at }) => {
    const sources = at.flatMap((key) => family.sources[key] ?? []);
    const ways = sources.map((source) =>
      typeof source === 'string' ? 'page' : (source.via ?? 'page'),
    );
    const days = sources.map((source) => (typeof source === 'string' ? undefined : source.checked));
    const checked =
      days
        .map((day) => day ?? family.checked)
        .sort()
        .at(-1) ?? family.checked;
    return { via: VIA.find((way) => ways.includes(way)) ?? 'page', checked };
  });
}

function agesOf(facts: readonly Fact[], today: string): Ages {
  const days = facts
    .map(({ checked }) => Math.round((Date.parse(today) - Date.parse(checked)) / DAY))
    .sort((a, b) => a - b);
  return {
    oldest: days.at(-1) ?? 0,
    median: days[days.length >> 1] ?? 0,
    stale: days.filter((age) => age > STALE_DAYS).length,
  };
}

/** Counts what the data cover, as of a day. */
export function coverageOf(data: SourceData, today: string): Coverage {
  const families = data.families.map(({ value }) => value);
  const kinds = makerKinds(data.makers?.value);
  const facts = families.flatMap(factsOf);
  const known = (family: FamilyFile) =>
    COMPONENTS.filter((component) => (family.components[component]?.is ?? 'unknown') !== 'unknown');
  return {
    licenses: count(data.licenses.map(({ value }) => value.terms)),
    families: families.length,
    variants: families.flatMap(({ variants }) => variants).length,
    modality: count(families.flatMap(({ modality }) => modality)),
    makers: count(
      data.families.map(({ file }) => kinds.get(file.split('/')[2] ?? '') ?? 'company'),
    ),
    years: count(families.map(({ released }) => released.slice(0, 4))),
    access: count(families.map(({ access }) => access.is)),
    components: count(families.flatMap(known)),
    facts: facts.length,
    via: { page: 0, data: 0, index: 0, recalled: 0, ...count(facts.map(({ via }) => via)) },
    ages: agesOf(facts, today),
  };
}
