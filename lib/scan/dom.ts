/**
 * Reads properties past what a page may have put over them: `<input name="parentNode">` hides the
 * real property of its form, in our isolated world too. The prototypes are ours alone.
 */
function getter<Owner, Value>(owner: Owner, name: string): (node: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node) => get?.call(node) as Value;
}

export const localName = getter<Element, string>(Element.prototype, 'localName');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const firstElementOf = getter<Element, Element | null>(
  Element.prototype,
  'firstElementChild',
);

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** Whether any element inside matches. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');

/** Only open ones: a closed shadow root is nobody's to read. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const childrenOf = getter<DocumentFragment, HTMLCollection>(
  DocumentFragment.prototype,
  'children',
);
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');

const frameDocument = getter<Element, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

/** The page in a frame; null where it is another site's, or there is none. */
export const contentDocumentOf = (element: Element): Document | null =>
  localName(element) === 'iframe' ? frameDocument(element) : null;

export function selectAll(element: Element, selector: string): Iterable<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
