/** Puts together the blocks of a page from its nodes, which come in reading order. */
import type { Block, BlockRole, InlineSpan } from '../claims/block.ts';
import { attribute } from './dom.ts';
import { isInline, isList, roleOf, spanKind } from './elements.ts';
import { BlockText, type Piece } from './text.ts';

/** A block and where it stands on the page. */
export interface ScannedBlock {
  readonly block: Block;
  readonly element: Element;
  readonly pieces: readonly Piece[];
  /** A block without a term whose text was not read yet: see `readLater`. */
  readonly unread?: true;
  /** No block, but a stretch of the page in whose place this stands: see gaps.ts. */
  readonly gap?: Gap;
}

/** A run of nodes beside one another that hold no term and were not looked into. */
export interface Gap {
  /** What is read of it is read in here. */
  readonly frame: Frame;
  readonly first: Node;
  readonly last: Node;
  /** How many nodes to read of it next. */
  readonly piece?: number;
}

/** Of no list and no table: whoever looks for what belongs together ends here, or takes it along. */
const GAP: Block = { text: '', role: 'paragraph', group: -1 };

/** An element that is being read and decides what its text is. */
export interface Frame {
  readonly element: Element;
  readonly role: BlockRole | undefined;
  readonly level: number | undefined;
  readonly group: number | undefined;
  readonly depth: number;
  readonly table: TablePlace | undefined;
}

interface TablePlace {
  row: number;
  column: number;
  /** Column at which the next cell begins. */
  next: number;
}

interface OpenSpan {
  readonly element: Element;
  readonly kind: InlineSpan['kind'];
  readonly start: number;
  readonly href: string | null;
}

/** Longest text of a block that is read. More is no sentence about a model. */
const LONGEST_BLOCK = 20_000;
const WIDEST_CELL = 1000;
const NO_PIECES: readonly Piece[] = [];

/** A frame in which nothing is decided yet. */
export const rootFrame = (element: Element): Frame => ({
  element,
  role: undefined,
  level: undefined,
  group: undefined,
  depth: 0,
  table: undefined,
});

/** Numbers the lists and tables of a page. */
export type Groups = () => number;

export function newGroups(): Groups {
  let last = 0;
  return () => ++last;
}

export class Reader {
  readonly blocks: ScannedBlock[] = [];
  readonly #frames: Frame[];
  #open: OpenSpan[] = [];
  #spans: InlineSpan[] = [];
  #text = new BlockText();
  #said: ScannedBlock[] = [];
  #done: boolean | undefined;
  readonly #groups: Groups;

  constructor(frame: Frame, groups: Groups) {
    this.#frames = [frame];
    this.#groups = groups;
  }

  /** @returns whether to read what is inside */
  enter(element: Element, name: string): void {
    if (name === 'img') return;
    if (name === 'br') this.#text.break();
    else if (name === 'input') this.#readBox(element);
    else if (isInline(name)) this.#openSpan(element, name);
    else this.#openBlock(element, name);
  }

  leave(element: Element): void {
    if (this.#open.at(-1)?.element === element) this.#closeSpan();
    if (this.#frames.at(-1)?.element === element) {
      this.flush();
      this.#frames.pop();
    }
  }

  add(node: Text): void {
    if (this.#text.text.length < LONGEST_BLOCK) this.#text.add(node, node.data);
  }

  /** Ends the block that is being read. */
  flush(): void {
    if (this.#text.text === '' && this.#said.length === 0) return;
    const text = this.#text.text.trimEnd();
    if (text !== '') this.blocks.push(this.#finish(text));
    else this.blocks.push(...this.#said);
    this.#said = [];
    this.#text = new BlockText();
    this.#spans = [];
    this.#open = this.#open.map((span) => ({ ...span, start: 0 }));
  }

  /** What is being read. */
  get top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Whether nothing that stands before or around an element reaches into it. */
  get isClear(): boolean {
    return this.#open.length === 0 && this.#done === undefined;
  }

  /** Adds the element that was entered last as a block that is read later. */
  addUnread(): void {
    const block: Block = { text: '', ...this.#shape(this.top) };
    this.blocks.push({ block, element: this.top.element, pieces: NO_PIECES, unread: true });
  }

  /** Adds a run of nodes that begins and ends where a block does, and is not read. */
  addGap(first: Node, last: Node): void {
    this.flush();
    const gap = { frame: this.top, first, last };
    this.blocks.push({ block: GAP, element: this.top.element, pieces: NO_PIECES, gap });
  }

  #shape({ role = 'paragraph', level, group, table }: Frame): Omit<Block, 'text'> {
    if (level === undefined && group === undefined) return { role };
    const inCell = role === 'cell' || role === 'header-cell';
    return {
      role,
      ...(level !== undefined && { level }),
      ...(group !== undefined && { group }),
      ...(inCell && table && { row: table.row, column: table.column }),
    };
  }

  #finish(text: string): ScannedBlock {
    const top = this.top;
    const spans = this.#spansWithin(text.length);
    const block: Block = {
      text,
      ...this.#shape(top),
      ...(this.#done !== undefined && { done: this.#done }),
      ...(spans.length > 0 && { inline: spans }),
    };
    this.#done = undefined;
    return { block, element: top.element, pieces: this.#text.pieces };
  }

  #spansWithin(length: number): InlineSpan[] {
    const running = this.#open.map((span) => toSpan(span, length));
    return [...this.#spans, ...running]
      .map((span) => ({ ...span, end: Math.min(span.end, length) }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #openSpan(element: Element, name: string): void {
    const kind = spanKind(name);
    if (kind === undefined) return;
    const href = kind === 'link' ? attribute(element, 'href') : null;
    this.#open.push({ element, kind, start: this.#text.text.length, href });
  }

  #closeSpan(): void {
    const span = this.#open.pop();
    if (span !== undefined) this.#spans.push(toSpan(span, this.#text.text.length));
  }

  #openBlock(element: Element, name: string): void {
    this.flush();
    const top = this.top;
    if (name === 'table') this.#push(element, { group: this.#groups(), table: freshTable() });
    else if (isList(name)) this.#pushList(element, top);
    else if (name === 'tr') this.#startRow(element, top);
    else if (name === 'td' || name === 'th') this.#startCell(element, name, top);
    else if (name === 'hr') return;
    else this.#pushRole(element, name);
  }

  #push(element: Element, change: Partial<Frame>): void {
    const { role, level, group, depth, table } = this.top;
    this.#frames.push({ role, level, group, depth, table, ...change, element });
  }

  #pushList(element: Element, top: Frame): void {
    const group = top.depth > 0 ? top.group : this.#groups();
    this.#push(element, { group, depth: top.depth + 1 });
  }

  #pushRole(element: Element, name: string): void {
    const role = roleOf(name);
    if (role === 'heading') this.#push(element, { role, level: Number(name[1]) });
    else if (role === 'item') this.#push(element, { role, level: Math.max(1, this.top.depth) });
    else if (role !== undefined) this.#push(element, { role });
    else this.#push(element, {});
  }

  #startRow(element: Element, top: Frame): void {
    if (top.table) {
      top.table.row++;
      top.table.next = 0;
    }
    this.#push(element, {});
  }

  #startCell(element: Element, name: string, top: Frame): void {
    if (top.table) {
      const span = Number.parseInt(attribute(element, 'colspan') ?? '1', 10);
      top.table.column = top.table.next;
      top.table.next += Math.min(WIDEST_CELL, Math.max(1, span || 1));
    }
    this.#push(element, { role: name === 'th' ? 'header-cell' : 'cell', level: undefined });
  }

  #readBox(element: Element): void {
    if (attribute(element, 'type') === 'checkbox')
      this.#done = attribute(element, 'checked') !== null;
  }

  /** The text of a picture or a sign counts where it is all there is: no words in its block. */
  say(element: Element, label: string): void {
    const text = label.replace(/\s+/g, ' ').trim();
    if (text !== '') this.#said.push({ block: { text, role: 'alt' }, element, pieces: [] });
  }
}

const freshTable = (): TablePlace => ({ row: -1, column: 0, next: 0 });

function toSpan({ kind, start, href }: OpenSpan, end: number): InlineSpan {
  return href === null ? { kind, start, end } : { kind, start, end, href };
}
