/**
 * Which blocks of an outline are asked about: those that may hold a term, and what is needed to
 * understand them. An outline has gaps; one is opened only where a term stands near it.
 */
import { contextOf } from '../claims/context.ts';
import { mayHoldTerm } from '../claims/prefilter.ts';
import { type End, opened } from './gaps.ts';
import type { Groups, ScannedBlock } from './reader.ts';
import type { Sliced } from './slices.ts';

/** Gaps that are opened at a time for one block: a heading rules hundreds of blocks. */
const AT_ONCE = 8;

const mayHold = ({ unread, gap, block }: ScannedBlock): boolean =>
  unread === undefined && gap === undefined && mayHoldTerm(block.text);

class Search {
  readonly #skip: string;
  readonly #groups: Groups;
  #outline: readonly ScannedBlock[];
  /** Blocks with a term of which it is not known what they need. */
  #open: Set<ScannedBlock>;
  readonly #wanted = new Set<ScannedBlock>();

  constructor(outline: readonly ScannedBlock[], groups: Groups, skip: string) {
    this.#outline = outline;
    this.#groups = groups;
    this.#skip = skip;
    this.#open = new Set(outline.filter(mayHold));
  }

  *run(): Sliced<ScannedBlock[]> {
    while (this.#open.size > 0) {
      const gaps = yield* this.#gapsAround();
      yield* this.#fill(gaps);
    }
    return this.#outline.filter((scanned) => this.#wanted.has(scanned));
  }

  /** Settles each block whose surroundings are known; of the others, the gaps in the way. */
  *#gapsAround(): Sliced<Map<number, End>> {
    const blocks = this.#outline.map(({ block }) => block);
    const gaps = new Map<number, End>();
    for (const [index, scanned] of this.#outline.entries()) {
      if (!this.#open.has(scanned)) continue;
      const near = contextOf(blocks, index);
      const ahead = near.filter((place) => this.#outline[place]?.gap !== undefined);
      if (ahead.length === 0) this.#settle(scanned, near);
      ahead.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
      for (const gap of ahead.slice(0, AT_ONCE)) gaps.set(gap, gap > index ? 'front' : 'back');
      yield;
    }
    return gaps;
  }

  #settle(scanned: ScannedBlock, near: readonly number[]): void {
    this.#open.delete(scanned);
    this.#wanted.add(scanned);
    for (const place of near) this.#wanted.add(this.#outline[place] as ScannedBlock);
  }

  *#fill(gaps: ReadonlyMap<number, End>): Sliced<void> {
    if (gaps.size === 0) return;
    const filled: ScannedBlock[] = [];
    for (const [index, scanned] of this.#outline.entries()) {
      const end = gaps.get(index);
      if (scanned.gap === undefined || end === undefined) filled.push(scanned);
      else {
        const read = yield* opened(scanned, scanned.gap, end, this.#groups, this.#skip);
        for (const block of read) {
          filled.push(block);
          if (mayHold(block)) this.#open.add(block);
        }
      }
    }
    this.#outline = filled;
  }
}

/** The blocks that may hold a claim and those needed to understand them, in order. */
export const wantedAmong = (
  outline: readonly ScannedBlock[],
  groups: Groups,
  skip: string,
): Sliced<ScannedBlock[]> => new Search(outline, groups, skip).run();
