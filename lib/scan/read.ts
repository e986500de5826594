/** DOM -> blocks: what a person reads, in reading order, with the way back to the nodes. */
import { localName, nodeType, parentOf, textOf } from './dom.ts';
import { isEdited, isInline, isLeftOut, labelOf, NOT_PLAIN } from './elements.ts';
import { termlessText } from './leaf.ts';
import { type Groups, newGroups, Reader, rootFrame, type ScannedBlock } from './reader.ts';
import type { Sights } from './sights.ts';
import { atOnce, type Sliced } from './slices.ts';

const ANY_WORD = /\S/;
/** Nodes between two chances for the page to do its own work. */
const STEPS = 64;
/** Nodes that are passed over at a time. */
const LONGEST_RUN = 256;

/** Elements that make no block of their own, or none of their text alone. */
const NO_LEAF = new Set(['br', 'input', 'img', 'hr', 'table', 'tr', 'ul', 'ol', 'dl']);
/** Elements in the midst of a line. */
const IN_LINE = new Set(['br', 'input', 'img']);

const mayBeLeaf = (name: string): boolean => !isInline(name) && !NO_LEAF.has(name);

/** Not `instanceof`: nodes of a frame are of other classes than the page's. */
const isText = (node: Node): node is Text => nodeType(node) === 3;
const isElement = (node: Node): node is Element => nodeType(node) === 1;

const lengthOf = (node: Node): number => textOf(node)?.length ?? 0;
const isWordless = (element: Element): boolean => !ANY_WORD.test(textOf(element) ?? '');

const isSkipped = (element: Element, skip: string): boolean =>
  skip !== '' && Element.prototype.matches.call(element, skip);

/** Whether whatever stood before a node is no part of what it says. */
export function beginsBlock(node: Node, skip: string): boolean {
  if (!isElement(node)) return false;
  const name = localName(node);
  const isBlock = !isInline(name) && !IN_LINE.has(name);
  return isBlock && !isSkipped(node, skip) && !isLeftOut(node, name);
}

/** Elements, text, and what counts as text in no HTML. */
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** How closely a walk looks: at all, at none of what holds no term, or only at what is in sight. */
export type Care = 'whole' | 'lazy' | Sights;

/**
 * Walks over nodes of one tree. A TreeWalker, since it needs no recursion on deep pages and reads no
 * property that a page can put something over.
 */
export class Walk {
  readonly #reader: Reader;
  readonly #root: Element;
  readonly #skip: string;
  readonly #notPlain: string;
  readonly #isLazy: boolean;
  readonly #sights: Sights | null;
  readonly #walker: TreeWalker;
  /** Length of the tree's text before the node at hand; known where there are sights. */
  #passed = 0;
  /** How many of the hits lie in there. */
  #hits = 0;

  constructor(reader: Reader, root: Element, skip: string, care: Care) {
    this.#reader = reader;
    this.#root = root;
    this.#skip = skip;
    this.#notPlain = skip === '' ? NOT_PLAIN : `${NOT_PLAIN},${skip}`;
    this.#isLazy = care !== 'whole';
    this.#sights = typeof care === 'string' ? null : care;
    this.#walker = document.createTreeWalker(root, SHOWN);
  }

  /** Reads all that is in the root. */
  *all(): Sliced<void> {
    const first = this.#walker.firstChild();
    if (first !== null) yield* this.over(first, null);
  }

  /** Reads nodes that stand beside one another. @param last null for all as far as the root's end */
  *over(first: Node, last: Node | null): Sliced<void> {
    this.#walker.currentNode = first;
    for (let steps = 1; ; steps++) {
      if (steps % STEPS === 0) yield;
      if (this.#visit(this.#walker.currentNode) && this.#walker.firstChild() !== null) continue;
      if (!this.#leave(last)) return;
    }
  }

  /** Goes to the next node behind the one at hand and all that is in it. */
  #leave(last: Node | null): boolean {
    const walker = this.#walker;
    while (walker.currentNode !== this.#root) {
      const node = walker.currentNode;
      if (isElement(node)) this.#reader.leave(node);
      if (node === last) return false;
      if (walker.nextSibling() !== null) return true;
      if (walker.parentNode() === null) return false;
    }
    return false;
  }

  /** @returns whether to look at what is inside */
  #visit(node: Node): boolean {
    if (isElement(node)) return this.#visitElement(node, localName(node));
    if (isText(node)) this.#reader.add(node);
    this.#pass(node);
    return false;
  }

  #visitElement(element: Element, name: string): boolean {
    const skipped = isSkipped(element, this.#skip);
    const isOut = skipped || isLeftOut(element, name);
    if (!isOut && this.#passOver(element, name)) return false;
    if (!isOut) this.#reader.enter(element, name);
    const label = skipped ? '' : labelOf(element, name);
    if (label !== '' && isWordless(element)) this.#reader.say(element, label);
    if (isOut) this.#pass(element);
    return !isOut && !this.#passLeaf(element, name);
  }

  #pass(node: Node): void {
    if (this.#sights !== null) this.#passed += lengthOf(node);
  }

  /** Takes a block of plain text for one that may be read later. */
  #passLeaf(element: Element, name: string): boolean {
    if (!this.#isLazy || !mayBeLeaf(name) || !this.#reader.isClear) return false;
    const text = termlessText(element, this.#notPlain);
    if (text === null) return false;
    if (ANY_WORD.test(text)) this.#reader.addUnread();
    this.#passed += text.length;
    return true;
  }

  /** Leaves a gap where nothing is in sight, and stands at its end then. */
  #passOver(element: Element, name: string): boolean {
    const reader = this.#reader;
    if (this.#sights === null || isInline(name) || IN_LINE.has(name)) return false;
    if (reader.top.group !== undefined || !reader.isClear) return false;
    const end = this.#endOfRun(element, this.#sights);
    if (end === null) return false;
    reader.addGap(element, end);
    this.#walker.currentNode = end;
    return true;
  }

  /** The last of the nodes from an element on among which nothing is in sight; null for none. */
  #endOfRun(element: Element, sights: Sights): Node | null {
    while ((sights.hits[this.#hits] ?? Number.POSITIVE_INFINITY) < this.#passed) this.#hits++;
    if (this.#hits === sights.hits.length && !sights.goOn) return this.#lastBeside(element);
    if (!this.#passUnseen(element, sights)) return null;
    let end: Node = element;
    for (let count = 1; ; count++) {
      const next = this.#walker.nextSibling();
      if (next === null) return this.#toEnd(element, end);
      if (count >= LONGEST_RUN || !this.#passUnseen(next, sights)) {
        return beginsBlock(next, this.#skip) ? end : this.#backToBlock(element, end);
      }
      end = next;
    }
  }

  #lastBeside(element: Element): Node | null {
    const walker = this.#walker;
    const last = walker.parentNode() === null ? null : walker.lastChild();
    return last === null ? null : this.#toEnd(element, last);
  }

  /** Where inline markup ends, no block does. */
  #toEnd(first: Element, last: Node): Node {
    const isBlock = parentOf(first) === this.#reader.top.element;
    return isBlock ? last : this.#backToBlock(first, last);
  }

  /** Passes a node unless something in it is in sight. */
  #passUnseen(node: Node, { hits, kept }: Sights): boolean {
    if (kept.has(node)) return false;
    const end = this.#passed + lengthOf(node);
    if (end > (hits[this.#hits] ?? Number.POSITIVE_INFINITY)) return false;
    this.#passed = end;
    return true;
  }

  /** Words and links behind the last block of a run belong to what follows. */
  #backToBlock(first: Node, end: Node): Node {
    const walker = this.#walker;
    walker.currentNode = end;
    while (walker.currentNode !== first && !beginsBlock(walker.currentNode, this.#skip)) {
      this.#passed -= lengthOf(walker.currentNode);
      walker.previousSibling();
    }
    return walker.currentNode;
  }
}

function* readTree(
  root: Element,
  skip: string,
  care: Care,
  groups: Groups,
): Sliced<ScannedBlock[]> {
  const reader = new Reader(rootFrame(root), groups);
  yield* new Walk(reader, root, skip, care).all();
  reader.flush();
  return reader.blocks;
}

/** Reads the text of a block that was left for later; any other is as it was. */
export function readLater(scanned: ScannedBlock): ScannedBlock {
  if (scanned.unread === undefined) return scanned;
  const { element, block } = scanned;
  const [first] = atOnce(readTree(element, '', 'whole', newGroups()));
  if (first === undefined) return { block, element, pieces: [] };
  const { text, inline } = first.block;
  return { block: { ...block, text, ...(inline && { inline }) }, element, pieces: first.pieces };
}

/** A tree of the page, and how closely to look at it. */
export interface Tree {
  readonly root: Element;
  readonly care: Care;
}

/**
 * All blocks of a page's prose, in order. Those without a term may come `unread`: a few of them are
 * needed as context, and `readLater` reads those. Where only what is in sight counts, the outline
 * has gaps.
 * @param skip selector of what the site puts into its prose that no author wrote
 */
export function* outlineBlocks(
  trees: readonly Tree[],
  skip: string,
  groups: Groups,
): Sliced<ScannedBlock[]> {
  const blocks: ScannedBlock[] = [];
  for (const { root, care } of trees) {
    if (isEdited(root)) continue;
    for (const block of yield* readTree(root, skip, care, groups)) blocks.push(block);
  }
  return blocks;
}

/** All blocks of a page's prose, read. */
export function readBlocks(roots: readonly Element[], skip = ''): ScannedBlock[] {
  const trees = roots.map((root) => ({ root, care: 'whole' as const }));
  return atOnce(outlineBlocks(trees, skip, newGroups()));
}
