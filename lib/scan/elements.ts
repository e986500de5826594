/** What each HTML element means for reading: left out, a block of its own, or inline. */
import type { BlockRole, InlineSpan } from '../claims/block.ts';
import { attribute, closest, hasAttributes, isVisible, parentOf } from './dom.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Code, navigation, controls and pictures: nothing that an author says of a model. */
const LEFT_OUT = words(
  'script style noscript template pre textarea select option button nav svg math canvas video ' +
    'audio iframe object embed dialog head title link meta menu',
);

const INLINE = words(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr',
);

const SPANS: Readonly<Record<string, InlineSpan['kind']>> = {
  a: 'link',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  q: 'quote',
  b: 'strong',
  strong: 'strong',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'header-cell',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

export const isInline = (name: string): boolean => INLINE.has(name);
export const spanKind = (name: string): InlineSpan['kind'] | undefined => SPANS[name];
export const roleOf = (name: string): BlockRole | undefined => ROLES[name];
export const isList = (name: string): boolean => name === 'ul' || name === 'ol' || name === 'dl';

/** Whether nobody reads this as prose: by its kind, or since it is hidden or being edited. */
export function isLeftOut(element: Element, name: string): boolean {
  return (
    LEFT_OUT.has(name) ||
    (hasAttributes(element) &&
      (attribute(element, 'aria-hidden') === 'true' ||
        attribute(element, 'hidden') !== null ||
        (attribute(element, 'contenteditable') ?? 'false') !== 'false' ||
        FIELDS.has(attribute(element, 'role') ?? '') ||
        (isInline(name) && isTakenOut(element))))
  );
}

/** What its reader writes in: theirs, and never read. */
const FIELDS = words('textbox searchbox combobox');
const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"]';

/** Whether all of an element is being edited. */
export const isEdited = (element: Element): boolean =>
  element.ownerDocument.designMode === 'on' || closest(element, EDITABLE) !== null;

/** Whether style hides a part of a line: what is around it shows. */
function isTakenOut(element: Element): boolean {
  if (element.ownerDocument.defaultView === null || isVisible(element)) return false;
  const around = parentOf(element);
  return around instanceof Element && isVisible(around);
}

const SIGNS = words('svg i span a figure div');

/** What a picture or sign says to who can't see it, where it has no words of its own. */
export function labelOf(element: Element, name: string): string {
  if (!(name === 'img' || SIGNS.has(name)) || !hasAttributes(element)) return '';
  if (attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== null)
    return '';
  return attribute(element, name === 'img' ? 'alt' : 'aria-label') ?? '';
}

/** Whatever makes an element more than a run of inline text: see `isLeaf`. */
export const NOT_PLAIN = `:not(${[...INLINE].join()}),[hidden],[aria-hidden="true"],[contenteditable],[role],[aria-label]`;
