/** Looks into our closed shadow roots, as only the browser's own tools can. */
import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inside = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
];

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of inside(node)) yield* walk(child);
}

const textOf = (node: DomNode): string =>
  node.localName === 'style' || node.localName === 'text'
    ? ''
    : node.nodeValue + inside(node).map(textOf).join('');

function attribute(node: DomNode, name: string): string | undefined {
  const at = (node.attributes ?? []).findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

const sessions = new WeakMap<Page, CDPSession>();

async function session(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, open);
  return open;
}

/** The part of the page under one of our hosts, or null where there is none. */
async function host(page: Page, name: string): Promise<DomNode | null> {
  const cdp = await session(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const node of walk(root as DomNode)) if (node.localName === name) return node;
  return null;
}

function byClass(node: DomNode, name: string): DomNode[] {
  return [...walk(node)].filter((one) => attribute(one, 'class')?.split(' ').includes(name));
}

/** Text of the first element of a class under a host; empty where there is none. */
export async function shadowText(page: Page, hostName: string, className: string): Promise<string> {
  const root = await host(page, hostName);
  const found = root && byClass(root, className)[0];
  return found ? textOf(found) : '';
}

export async function shadowAttribute(
  page: Page,
  hostName: string,
  className: string,
  name: string,
): Promise<string | undefined> {
  const root = await host(page, hostName);
  const found = root && byClass(root, className)[0];
  return found ? attribute(found, name) : undefined;
}

/** An attribute of the first element of a class under each host of a name, in the page's order. */
export async function shadowAll(
  page: Page,
  hostName: string,
  className: string,
  name: string,
): Promise<(string | undefined)[]> {
  const cdp = await session(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = [...walk(root as DomNode)].filter(({ localName }) => localName === hostName);
  return hosts.map((one) => {
    const [found] = byClass(one, className);
    return found && attribute(found, name);
  });
}

async function boxOf(page: Page, node: DomNode): Promise<Box | null> {
  const cdp = await session(page);
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null;
  }
}

export async function shadowBox(page: Page, hostName: string, className: string) {
  const root = await host(page, hostName);
  const found = root && byClass(root, className)[0];
  return found ? boxOf(page, found) : null;
}

/** Box of a button under a host by the words on it. */
export async function shadowButton(page: Page, hostName: string, words: string) {
  const root = await host(page, hostName);
  const buttons = root ? [...walk(root)].filter(({ localName }) => localName === 'button') : [];
  const found = buttons.find((button) => textOf(button).trim() === words);
  return found ? boxOf(page, found) : null;
}

export const middle = ({ x, y, width, height }: Box): [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** Words under one kind of line, as the page's own registry has them. */
export function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => {
    const words = (fixed: AbstractRange): string => {
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      return range.toString();
    };
    return [...(CSS.highlights.get(key) ?? [])].map((fixed) => words(fixed as AbstractRange));
  }, name);
}

/** Where the first words of a kind are on the screen. */
export function highlightBox(page: Page, name: string): Promise<Box> {
  return page.evaluate((key) => {
    const [fixed] = CSS.highlights.get(key) ?? [];
    const range = document.createRange();
    const from = fixed as AbstractRange;
    range.setStart(from.startContainer, from.startOffset);
    range.setEnd(from.endContainer, from.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, name);
}
