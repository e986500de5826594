/** Shapes of what may come in. A page's process may be taken over: nothing of it is believed. */
import { VERDICTS } from './dataset/vocabulary.ts';
import type { FromPage, FromPopup } from './messages.ts';
import {
  bool,
  byType,
  type Check,
  count,
  int,
  list,
  nullable,
  object,
  oneOf,
  optional,
  some,
  text,
  WRONG,
} from './shape.ts';

/** Most models of one question; a page with more asks again. */
const MOST_LISTED = 500;

const short = text(1000);
const long = text(40_000);

const subject = object({
  kind: oneOf(['model', 'repository', 'article', 'list', 'other']),
  id: optional(short),
  name: optional(short),
  license: optional(short),
  licenseName: optional(short),
  licenseLink: optional(short),
  licenseText: optional(short),
  baseModels: optional(list(short, 200)),
  relation: optional(short),
  tags: optional(list(short, 200)),
  address: optional(short),
});

const counts = some(VERDICTS, count);

const span = object({
  kind: oneOf(['link', 'code', 'quote', 'strong', 'struck']),
  start: count,
  end: count,
  href: optional(long),
});

const block = object({
  text: long,
  role: oneOf([
    'heading',
    'paragraph',
    'item',
    'cell',
    'header-cell',
    'caption',
    'quote',
    'code',
    'alt',
    'title',
  ]),
  level: optional(count),
  group: optional(count),
  row: optional(int),
  column: optional(count),
  done: optional(bool),
  inline: optional(list(span, 5000)),
});

const fromPage = byType({
  'read-page': object({
    subject: nullable(subject),
    blocks: list(block, 2000),
    discussion: nullable(short),
    fallback: optional(bool),
  }),
  'read-list': object({ models: list(subject, MOST_LISTED) }),
  'list-state': object({ counts }),
  'read-listed': object({ model: subject }),
  'page-state': object({ state: oneOf(['reading', 'nothing']) }),
  'load-marks': object({}),
  dismiss: object({ what: oneOf(['claim', 'site']), block: long }),
  'open-page': object({
    view: oneOf(['explain', 'report']),
    claim: optional(count),
    model: optional(short),
  }),
});

/** A tab by its number, or a model by its name. */
const of: Check<number | string> = (value) =>
  typeof value === 'string' ? short(value) : count(value);

const fromPopup = byType({
  'read-tab': object({ tabId: count }),
  restore: object({ host: short }),
  'ask-model': object({ query: short }),
  'ask-details': object({ of: of }),
  'ask-known': object({}),
});

/** @returns the message, or null where it is none of ours. Keys that we do not know are dropped. */
export function checkFromPage(message: unknown): FromPage | null {
  const checked = fromPage(message);
  return checked === WRONG ? null : (checked as FromPage);
}

export function checkFromPopup(message: unknown): FromPopup | null {
  const checked = fromPopup(message);
  return checked === WRONG ? null : (checked as FromPopup);
}
