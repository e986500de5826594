/**
 * The few questions that adapters ask of a page, past what the page may have put over them:
 * `<form name="querySelector">` hides the document's own method, in our isolated world too. What
 * a node inherits is out of the page's reach. Unlike lib/scan/dom.ts this needs no global DOM, since
 * the command line brings its own.
 */
function own<Value>(node: object, key: string): Value {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as Value;
}

function call<Value>(node: object, key: string, ...given: unknown[]): Value {
  return own<(...given: unknown[]) => Value>(node, key).apply(node, given);
}

export const all = (scope: ParentNode, selector: string): Element[] => [
  ...call<Iterable<Element>>(scope, 'querySelectorAll', selector),
];

export const one = (scope: ParentNode, selector: string): Element | null =>
  call(scope, 'querySelector', selector);

export const closest = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector);

export const contains = (outer: Node, inner: Node): boolean => call(outer, 'contains', inner);

export const parentOf = (element: Element): Element | null => own(element, 'parentElement');

export const nextOf = (element: Element): Element | null => own(element, 'nextElementSibling');

export const attribute = (element: Element, name: string): string =>
  call<string | null>(element, 'getAttribute', name) ?? '';

export const bodyOf = (page: globalThis.Document): Element | null => one(page, 'body');

/** Longest name, address or value that is taken from a page. */
export const LONGEST = 300;

/** Text with white space folded, cut to what a name may have. */
export function words(node: Node): string {
  const text = own<string | null>(node, 'textContent') ?? '';
  // Cut before folding: a page may hold megabytes in one element.
  return text
    .slice(0, 20 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** Those that lie in none of the others. */
export const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((inner) => !elements.some((outer) => outer !== inner && contains(outer, inner)));
