/** All families and licenses of the dataset, and what is worked out of them while nobody waits. */
import type { Dataset, License } from '../../dataset/compiled.ts';
import { createEngine, type Engine } from '../../engine.ts';
import { type Entry, judgedFrom, LazyEntry } from './entry.ts';
import { SearchIndex } from './search.ts';
import { type Sort, sortEntries } from './sort.ts';

/** So long may one piece of work keep the page from answering. */
const PIECE = 8;
/** Assessments that an engine may keep: lists need little of each, so the rest goes with it. */
const MOST_KEPT = 200;

export class Catalogue {
  readonly dataset: Dataset;
  /** For the pages that are open. */
  readonly engine: Engine;
  readonly entries: readonly Entry[];
  readonly search: SearchIndex;
  readonly #byId: ReadonlyMap<string, Entry>;
  #owners: Map<string, string> | undefined;
  #passing: Engine;
  #judgedByPassing = 0;
  #judged = 0;
  #sorted: { readonly sort: Sort; readonly entries: readonly Entry[] } | undefined;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.engine = createEngine(dataset);
    this.#passing = createEngine(dataset);
    this.search = new SearchIndex(dataset);
    const judge = (id: string) => judgedFrom(this.#assess(id));
    this.entries = Object.values(dataset.families).map((family) => new LazyEntry(family, judge));
    this.#byId = new Map(this.entries.map((entry) => [entry.id, entry]));
  }

  #assess(id: string) {
    if (this.#judgedByPassing >= MOST_KEPT) {
      this.#passing = createEngine(this.dataset);
      this.#judgedByPassing = 0;
    }
    this.#judgedByPassing += 1;
    const assessment = this.#passing.assessFamily(id);
    if (assessment === null) throw new Error(`no family ${id}`);
    return assessment;
  }

  entry(id: string): Entry | null {
    return this.#byId.get(id) ?? null;
  }

  license(id: string): License | null {
    return Object.hasOwn(this.dataset.licenses, id) ? (this.dataset.licenses[id] ?? null) : null;
  }

  licenseName(id: string): string {
    return this.license(id)?.name ?? id;
  }

  /** What the maker behind an owner's folder is called: as its newest family says. */
  ownerName(owner: string): string {
    this.#owners ??= new Map(this.sorted('released').map((entry) => [entry.owner, entry.maker]));
    return this.#owners.get(owner) ?? owner;
  }

  /** All entries in an order. The last one asked for is kept, since filters keep it too. */
  sorted(sort: Sort): readonly Entry[] {
    if (this.#sorted?.sort !== sort) {
      this.#sorted = { sort, entries: sortEntries(this.entries, sort) };
    }
    return this.#sorted.entries;
  }

  /** Share of the verdicts that are worked out. */
  get progress(): number {
    return this.entries.length === 0 ? 1 : this.#judged / this.entries.length;
  }

  get isJudged(): boolean {
    return this.#judged >= this.entries.length;
  }

  /** Works on verdicts for a moment. */
  judgeSome(now: () => number = () => performance.now()): void {
    const end = now() + PIECE;
    while (!this.isJudged && now() < end) {
      void this.entries[this.#judged]?.judged;
      this.#judged += 1;
    }
  }
}
