/** How the blocks of a document stand to one another: what governs a block, and what it governs. */

import type { Block } from './block.ts';

/** A heading covers no more than this many blocks, so that a page of headings stays linear. */
const COVER_LIMIT = 300;

/** No row is looked at further than this. */
const ROW_LIMIT = 40;

/** The outline of a document; built once, asked by the target rules. */
export class Outline {
  readonly blocks: readonly Block[];
  /** For each block the nearest heading above that governs it, or -1. */
  readonly #heading: Int32Array;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.#heading = headingsOf(blocks);
  }

  /** The headings over a block, nearest first. */
  headings(index: number): number[] {
    const found: number[] = [];
    let place = this.#heading[index] ?? -1;
    while (place >= 0) {
      found.push(place);
      place = this.#heading[place] ?? -1;
    }
    return found;
  }

  /** The items a list item is nested in, nearest first, then the block that introduces the list. */
  listHeads(index: number): number[] {
    const block = this.blocks[index] as Block;
    if (block.role !== 'item') {
      return [];
    }
    const found: number[] = [];
    let level = block.level ?? 1;
    let place = index - 1;
    const last = Math.max(0, index - COVER_LIMIT);
    for (; place >= last; place--) {
      const other = this.blocks[place] as Block;
      if (other.role === 'heading' || (other.role === 'paragraph' && other.group !== block.group)) {
        break;
      }
      if (other.role === 'item' && (other.level ?? 1) < level) {
        found.push(place);
        level = other.level ?? 1;
      }
    }
    if (place >= last && this.blocks[place]?.role === 'paragraph') {
      found.push(place);
    }
    return found;
  }

  /** Other cells of the row a cell is in. */
  row(index: number): number[] {
    return this.#table(index, (cell, other) => cell.row === other.row);
  }

  /** Other cells of the column a cell is in. */
  column(index: number): number[] {
    return this.#table(index, (cell, other) => cell.column === other.column);
  }

  /** Cells of the rows under a row that holds one cell only, as far as the next of its kind. */
  rowGroup(index: number): number[] {
    const cell = this.blocks[index] as Block;
    if (cell.group === undefined || cell.row === undefined || !this.#isAlone(index)) {
      return [];
    }
    const found: number[] = [];
    for (let place = index + 1; place <= index + COVER_LIMIT; place++) {
      const other = this.blocks[place];
      if (other === undefined || other.group !== cell.group) {
        break;
      }
      if (other.row === cell.row) {
        continue;
      }
      if (other.text.trim() !== '' && this.#isAlone(place)) {
        break;
      }
      found.push(place);
    }
    return found;
  }

  /** Whether no other cell of its row holds anything; rows are written cell by cell. */
  #isAlone(index: number): boolean {
    const cell = this.blocks[index] as Block;
    for (const step of [-1, 1]) {
      for (let place = index + step; Math.abs(place - index) <= ROW_LIMIT; place += step) {
        const other = this.blocks[place];
        if (other === undefined || other.group !== cell.group || other.row !== cell.row) {
          break;
        }
        if (other.text.trim() !== '') {
          return false;
        }
      }
    }
    return true;
  }

  /** Cells that match in the same table, nearest blocks only. */
  #table(index: number, same: (cell: Block, other: Block) => boolean): number[] {
    const cell = this.blocks[index] as Block;
    if (cell.group === undefined || cell.row === undefined) {
      return [];
    }
    const found: number[] = [];
    for (const step of [-1, 1]) {
      for (let place = index + step; Math.abs(place - index) <= COVER_LIMIT; place += step) {
        const other = this.blocks[place];
        if (other === undefined || other.group !== cell.group) {
          break;
        }
        if (other.row !== undefined && same(cell, other)) {
          found.push(place);
        }
      }
    }
    return found.sort((a, b) => a - b);
  }

  /** The blocks that a heading, caption or list head covers, as far as the next of its rank. */
  covered(index: number): number[] {
    const block = this.blocks[index] as Block;
    if (block.role === 'heading' || block.role === 'title') {
      return this.#below(
        index,
        (other) => other.role === 'heading' && (other.level ?? 1) <= (block.level ?? 1),
      );
    }
    if (block.role === 'caption') {
      return this.#below(index, (other) => other.group !== block.group);
    }
    if (block.role === 'item') {
      return this.#below(
        index,
        (other) => other.role !== 'item' || (other.level ?? 1) <= (block.level ?? 1),
      );
    }
    if (block.role === 'paragraph' || block.role === 'quote') {
      const next = this.blocks[index + 1];
      if (next === undefined || next.group === undefined) {
        return [];
      }
      return this.#below(
        index,
        (other) =>
          other.group === undefined || (other.role !== 'item' && other.group !== next.group),
      );
    }
    return [];
  }

  #below(index: number, ends: (block: Block) => boolean): number[] {
    const found: number[] = [];
    for (let place = index + 1; place <= index + COVER_LIMIT; place++) {
      const block = this.blocks[place];
      if (block === undefined || ends(block)) {
        break;
      }
      found.push(place);
    }
    return found;
  }
}

/** Nearest governing heading of each block: for headings, the nearest of a higher rank. */
function headingsOf(blocks: readonly Block[]): Int32Array {
  const result = new Int32Array(blocks.length).fill(-1);
  const open: number[] = [];
  blocks.forEach((block, index) => {
    if (block.role !== 'heading') {
      result[index] = open.at(-1) ?? -1;
      return;
    }
    while (open.length > 0 && (blocks[open.at(-1) as number]?.level ?? 1) >= (block.level ?? 1)) {
      open.pop();
    }
    result[index] = open.at(-1) ?? -1;
    open.push(index);
  });
  return result;
}
