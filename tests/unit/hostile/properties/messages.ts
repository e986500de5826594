/** Messages from a page's process that somebody else has taken over, and from our own pages. */
import fc from 'fast-check';
import { checkFromPage, checkFromPopup } from '../../../../lib/message-check.ts';
import { json, nearly, text } from '../arbitraries.ts';
import { insist, insistUntouched } from '../untouched.ts';
import { suite } from './property.ts';

const subject = nearly({
  kind: fc.constantFrom('model', 'repository', 'article', 'list', 'other'),
  id: text,
  license: text,
  baseModels: fc.array(text, { maxLength: 3 }),
  tags: fc.array(text, { maxLength: 3 }),
});

const span = nearly({
  kind: fc.constantFrom('link', 'code', 'quote'),
  start: fc.integer(),
  end: fc.nat(),
  href: text,
});

const block = nearly({
  text,
  role: fc.constantFrom('heading', 'paragraph', 'cell', 'list'),
  level: fc.integer(),
  inline: fc.array(span, { maxLength: 2 }),
});

/** What a page's script may ask. */
const PAGE_TYPES = [
  ...(['read-page', 'page-state', 'load-marks', 'dismiss', 'open-page'] as const),
  ...(['read-list', 'list-state', 'read-listed'] as const),
];

const fromPage = nearly({
  type: fc.constantFrom(...PAGE_TYPES, 'read-tab'),
  subject: fc.oneof(subject, fc.constant(null)),
  blocks: fc.array(block, { maxLength: 3 }),
  discussion: fc.oneof(text, fc.constant(null)),
  fallback: fc.boolean(),
  models: fc.array(subject, { maxLength: 3 }),
  model: fc.oneof(subject, text),
  counts: fc.dictionary(fc.constantFrom('closed', 'open-weights', '__proto__'), fc.integer()),
  claim: fc.integer(),
  state: fc.constantFrom('reading', 'nothing'),
  what: fc.constantFrom('claim', 'site'),
  block: text,
  view: fc.constantFrom('explain', 'report'),
});

const fromPopup = nearly({
  type: fc.constantFrom('read-tab', 'restore', 'ask-model', 'ask-details'),
  tabId: fc.integer(),
  host: text,
  query: text,
  of: fc.oneof(fc.integer(), text),
});

/** The same answer twice, nothing that was not there, and no key that leads to a prototype. */
function isSound(message: unknown, checked: object | null, again: object | null): void {
  insistUntouched();
  if (checked === null) return;
  insist(
    JSON.stringify(checked) === JSON.stringify(again),
    'a checked message is checked otherwise',
  );
  insist(!Object.hasOwn(checked, '__proto__'), 'a prototype key came through');
  insist(JSON.stringify(message).length >= JSON.stringify(checked).length, 'something was added');
}

export const MESSAGES = [
  suite(
    'messages of pages',
    22_000,
    fc.property(fc.oneof({ weight: 5, arbitrary: fromPage }, json), (message) => {
      const checked = checkFromPage(message);
      isSound(message, checked, checked && checkFromPage(checked));
      insist(
        checked === null || (PAGE_TYPES as readonly string[]).includes(checked.type),
        'a page asked for what is not its',
      );
    }),
  ),
  suite(
    'messages of our own pages',
    14_000,
    fc.property(fc.oneof({ weight: 5, arbitrary: fromPopup }, json), (message) => {
      const checked = checkFromPopup(message);
      isSound(message, checked, checked && checkFromPopup(checked));
    }),
  ),
];
