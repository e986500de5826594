/** DOM -> blocks: what a person reads, in reading order, with the way back to the nodes. */
import type { Block, BlockRole, InlineSpan } from '../claims/block.ts';
import { attribute, localName, nodeType, textOf } from './dom.ts';
import {
  isEdited,
  isInline,
  isLeftOut,
  isList,
  labelOf,
  NOT_PLAIN,
  roleOf,
  spanKind,
} from './elements.ts';
import { termlessText } from './leaf.ts';
import { atOnce, type Sliced } from './slices.ts';
import { BlockText, type Piece } from './text.ts';

/** A block and where it stands on the page. */
export interface ScannedBlock {
  readonly block: Block;
  readonly element: Element;
  readonly pieces: readonly Piece[];
  /** A block without a term whose text was not read yet: see `readLater`. */
  readonly unread?: true;
}

/** An element that is being read and decides what its text is. */
interface Frame {
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
const ANY_WORD = /\S/;
/** Nodes between two chances for the page to do its own work. */
const STEPS = 64;

class Reader {
  readonly blocks: ScannedBlock[] = [];
  readonly #frames: Frame[];
  #open: OpenSpan[] = [];
  #spans: InlineSpan[] = [];
  #text = new BlockText();
  #said: ScannedBlock[] = [];
  #done: boolean | undefined;
  #groups: number;

  constructor(root: Element, firstGroup: number) {
    this.#groups = firstGroup;
    this.#frames = [
      {
        element: root,
        role: undefined,
        level: undefined,
        group: undefined,
        depth: 0,
        table: undefined,
      },
    ];
  }

  get nextGroup(): number {
    return this.#groups;
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
    const text = this.#text.text.trimEnd();
    if (text !== '') this.blocks.push(this.#finish(text));
    else this.blocks.push(...this.#said);
    this.#said = [];
    this.#text = new BlockText();
    this.#spans = [];
    this.#open = this.#open.map((span) => ({ ...span, start: 0 }));
  }

  #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Whether nothing that stands before or around an element reaches into it. */
  get isClear(): boolean {
    return this.#open.length === 0 && this.#done === undefined;
  }

  /** Adds the element that was entered last as a block that is read later. */
  addUnread(): void {
    const block: Block = { text: '', ...this.#shape(this.#top()) };
    this.blocks.push({ block, element: this.#top().element, pieces: NO_PIECES, unread: true });
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
    const top = this.#top();
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
    const top = this.#top();
    if (name === 'table') this.#push(element, { group: ++this.#groups, table: freshTable() });
    else if (isList(name)) this.#pushList(element, top);
    else if (name === 'tr') this.#startRow(element, top);
    else if (name === 'td' || name === 'th') this.#startCell(element, name, top);
    else if (name === 'hr') return;
    else this.#pushRole(element, name);
  }

  #push(element: Element, change: Partial<Frame>): void {
    const { role, level, group, depth, table } = this.#top();
    this.#frames.push({ role, level, group, depth, table, ...change, element });
  }

  #pushList(element: Element, top: Frame): void {
    const group = top.depth > 0 ? top.group : ++this.#groups;
    this.#push(element, { group, depth: top.depth + 1 });
  }

  #pushRole(element: Element, name: string): void {
    const role = roleOf(name);
    if (role === 'heading') this.#push(element, { role, level: Number(name[1]) });
    else if (role === 'item') this.#push(element, { role, level: Math.max(1, this.#top().depth) });
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

/** Elements that make no block of their own, or none of their text alone. */
const NO_LEAF = new Set(['br', 'input', 'img', 'hr', 'table', 'tr', 'ul', 'ol', 'dl']);

const mayBeLeaf = (name: string): boolean => !isInline(name) && !NO_LEAF.has(name);

/** Not `instanceof`: nodes of a frame are of other classes than the page's. */
const isText = (node: Node): node is Text => nodeType(node) === 3;
const isElement = (node: Node): node is Element => nodeType(node) === 1;

const isWordless = (element: Element): boolean => !ANY_WORD.test(textOf(element) ?? '');

/** Reads the text of a block that was left for later; any other is as it was. */
export function readLater(scanned: ScannedBlock): ScannedBlock {
  if (scanned.unread === undefined) return scanned;
  const { element, block } = scanned;
  const [first] = atOnce(readRoot(element, '', 0, false)).blocks;
  if (first === undefined) return { block, element, pieces: NO_PIECES };
  const { text, inline } = first.block;
  return { block: { ...block, text, ...(inline && { inline }) }, element, pieces: first.pieces };
}

/**
 * Walks one root. A TreeWalker, since it needs no recursion on deep pages and reads no property
 * that a page can put something over.
 */
function* readRoot(
  root: Element,
  skip: string,
  firstGroup: number,
  lazily: boolean,
): Sliced<Reader> {
  const reader = new Reader(root, firstGroup);
  const notPlain = skip === '' ? NOT_PLAIN : `${NOT_PLAIN},${skip}`;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const leaveTo = (): boolean => {
    while (walker.currentNode !== root) {
      const node = walker.currentNode;
      if (isElement(node)) reader.leave(node);
      if (walker.nextSibling() !== null) return true;
      if (walker.parentNode() === null) return false;
    }
    return false;
  };
  let steps = 0;
  for (let more = walker.firstChild() !== null; more; ) {
    if (++steps % STEPS === 0) yield;
    const node = walker.currentNode;
    if (isText(node)) reader.add(node);
    else if (isElement(node)) {
      const name = localName(node);
      const isSkipped = skip !== '' && Element.prototype.matches.call(node, skip);
      const isOut = isSkipped || isLeftOut(node, name);
      if (!isOut) reader.enter(node, name);
      const label = isSkipped ? '' : labelOf(node, name);
      if (label !== '' && isWordless(node)) reader.say(node, label);
      if (!isOut) {
        const text =
          lazily && mayBeLeaf(name) && reader.isClear ? termlessText(node, notPlain) : null;
        if (text === null && walker.firstChild() !== null) continue;
        if (text !== null && ANY_WORD.test(text)) reader.addUnread();
      }
    }
    more = leaveTo();
  }
  reader.flush();
  return reader;
}

/**
 * All blocks of a page's prose, in order. Those without a term may come `unread`: a few of them are
 * needed as context, and `readLater` reads those.
 * @param skip selector of what the site puts into its prose that no author wrote
 */
export function* outlineBlocks(
  roots: readonly Element[],
  skip: string,
  lazily: boolean,
): Sliced<ScannedBlock[]> {
  const readers: Reader[] = [];
  for (const root of roots) {
    if (isEdited(root)) continue;
    const groups = readers.at(-1)?.nextGroup ?? 0;
    readers.push(yield* readRoot(root, skip, groups, lazily));
  }
  return readers.flatMap(({ blocks }) => blocks);
}

/** All blocks of a page's prose, read. */
export function readBlocks(roots: readonly Element[], skip = ''): ScannedBlock[] {
  return atOnce(outlineBlocks(roots, skip, false));
}
