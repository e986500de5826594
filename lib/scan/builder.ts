/** Collects text into blocks and remembers where in the source every character stood. */
import type { Block, BlockRole, InlineSpan } from '../claims/block.ts';

/** A block with a way back to the source it was read from. */
export interface SourceBlock extends Block {
  /** Source offset of a text offset; the end of the text maps behind its last character. */
  readonly sourceOf: (offset: number) => number;
}

/** Everything about a block but its text. */
export type BlockShape = Omit<Block, 'text' | 'inline'>;

interface OpenSpan {
  readonly kind: InlineSpan['kind'];
  readonly start: number;
  readonly href?: string;
}

const SPACE = /[\s\u00a0]/;

/** Runs of text that stand in the source as they stand here: text offset, source offset. */
class SourceMap {
  readonly #texts: number[] = [];
  readonly #sources: number[] = [];
  #end = 0;

  add(textStart: number, sourceStart: number, sourceEnd: number): void {
    const last = this.#texts.length - 1;
    const follows =
      last >= 0 &&
      sourceStart - (this.#sources[last] ?? 0) === textStart - (this.#texts[last] ?? 0);
    if (!follows) {
      this.#texts.push(textStart);
      this.#sources.push(sourceStart);
    }
    this.#end = sourceEnd;
  }

  /** Binary search for the run that holds a text offset. */
  sourceOf(offset: number, length: number): number {
    if (offset >= length) return this.#end;
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#texts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#sources[low] ?? 0) + offset - (this.#texts[low] ?? 0);
  }
}

/**
 * Builds blocks from a stream of text and markup. Readers call `begin` where a block starts, `text`
 * for what a person reads, `open` and `close` around inline markup; white space is folded here.
 */
export class BlockBuilder {
  readonly blocks: SourceBlock[] = [];
  #shape: BlockShape = { role: 'paragraph' };
  #parts: string[] = [];
  #length = 0;
  #map = new SourceMap();
  #spans: InlineSpan[] = [];
  #open: OpenSpan[] = [];
  #pendingSpace = -1;

  /** Ends the block at hand, if it has text, and starts one of another shape. */
  begin(shape: BlockShape): void {
    this.flush();
    this.#shape = shape;
  }

  /** Role of the block at hand. */
  get role(): BlockRole {
    return this.#shape.role;
  }

  /**
   * Appends text that stands in the source at `start`.
   * @param sourceLength its length there, when an entity or escape makes it another.
   */
  text(data: string, start: number, sourceLength = data.length): void {
    if (sourceLength !== data.length) {
      this.#append(data, start, start + sourceLength);
      return;
    }
    let from = -1;
    for (let i = 0; i <= data.length; i++) {
      const isSpace = i < data.length && SPACE.test(data[i] ?? '');
      if (i < data.length && !isSpace) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) this.#append(data.slice(from, i), start + from, start + i);
      from = -1;
      if (isSpace && this.#pendingSpace < 0) this.#pendingSpace = start + i;
    }
  }

  #append(data: string, start: number, end: number): void {
    if (this.#pendingSpace >= 0 && this.#length > 0) {
      this.#map.add(this.#length, this.#pendingSpace, this.#pendingSpace + 1);
      this.#parts.push(' ');
      this.#length += 1;
    }
    this.#pendingSpace = -1;
    this.#map.add(this.#length, start, end);
    this.#parts.push(data);
    this.#length += data.length;
  }

  /** A line break or another gap between words. */
  gap(at: number): void {
    if (this.#pendingSpace < 0) this.#pendingSpace = at;
  }

  open(kind: InlineSpan['kind'], href?: string): void {
    const start = this.#length + (this.#pendingSpace >= 0 && this.#length > 0 ? 1 : 0);
    this.#open.push(href === undefined ? { kind, start } : { kind, start, href });
  }

  close(kind: InlineSpan['kind']): void {
    const at = this.#open.findLastIndex((span) => span.kind === kind);
    const [span] = at < 0 ? [] : this.#open.splice(at, 1);
    if (span !== undefined && span.start < this.#length)
      this.#spans.push({ ...span, end: this.#length });
  }

  /** Adds a block of its own beside the one at hand, such as an image's alternative text. */
  aside(role: BlockRole, data: string, start: number): void {
    const text = data.replace(/[\s\u00a0]/g, ' ').trim();
    const lead = data.length - data.trimStart().length;
    if (text !== '') this.#asides.push({ role, text, sourceOf: (offset) => start + lead + offset });
  }

  #asides: SourceBlock[] = [];

  /** Ends the block at hand. */
  flush(): void {
    if (this.#length > 0) {
      for (const { kind } of [...this.#open]) this.close(kind);
      const text = this.#parts.join('');
      const map = this.#map;
      this.blocks.push({
        ...this.#shape,
        text,
        ...(this.#spans.length > 0 ? { inline: this.#spans } : {}),
        sourceOf: (offset) => map.sourceOf(offset, text.length),
      });
    }
    this.blocks.push(...this.#asides);
    this.#asides = [];
    this.#parts = [];
    this.#length = 0;
    this.#map = new SourceMap();
    this.#spans = [];
    this.#open = [];
    this.#pendingSpace = -1;
  }
}
