/** All families and licenses of the dataset, and what is worked out of them while nobody waits. */
import type { Dataset, License } from '../../dataset/compiled.ts';
import { modelOf } from '../../models/reference.ts';
import { assessKnown } from '../../verdict/assess.ts';
import type { ModelAssessment } from '../../verdict/assessment.ts';
import { type Entry, judgedFrom, LazyEntry } from './entry.ts';
import { SearchIndex } from './search.ts';
import { type Sort, sortEntries } from './sort.ts';

/** So long may one piece of work keep the page from answering. */
const PIECE = 8;

export class Catalogue {
  readonly dataset: Dataset;
  readonly entries: readonly Entry[];
  readonly search: SearchIndex;
  readonly #byId: ReadonlyMap<string, Entry>;
  #owners: Map<string, string> | undefined;
  readonly #assessed = new Map<string, ModelAssessment | null>();
  #judged = 0;
  #sorted: { readonly sort: Sort; readonly entries: readonly Entry[] } | undefined;

  /** How many families there are; more than `entries` while only the first screen is here. */
  readonly total: number;

  constructor(dataset: Dataset, total?: number) {
    this.dataset = dataset;
    this.search = new SearchIndex(dataset);
    const judge = (id: string) => judgedFrom(this.#judge(id));
    this.entries = Object.values(dataset.families).map((family) => new LazyEntry(family, judge));
    this.total = total ?? this.entries.length;
    this.#byId = new Map(this.entries.map((entry) => [entry.id, entry]));
  }

  /** Lists need little of thousands of assessments, so none of these is kept. */
  #judge(id: string): ModelAssessment {
    const model = modelOf(this.dataset, id);
    if (model === null) throw new Error(`no family ${id}`);
    return assessKnown(this.dataset, model);
  }

  /** Everything on a family, or `family#variant`, whose page is open. */
  assess(ref: string): ModelAssessment | null {
    const kept = this.#assessed.get(ref);
    if (kept !== undefined) return kept;
    const model = modelOf(this.dataset, ref);
    const assessment = model === null ? null : assessKnown(this.dataset, model);
    this.#assessed.set(ref, assessment);
    return assessment;
  }

  /** Whether only the first screen's families are here. */
  get isPartial(): boolean {
    return this.entries.length < this.total;
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
      const entry = this.entries[this.#judged];
      // Reading the verdict works it out. The search index is made along with it.
      if (entry?.judged !== undefined) this.search.prepare(entry);
      this.#judged += 1;
    }
  }
}
