/** Shapes of what may come in. A page's process may be taken over: nothing of it is believed. */
import * as z from 'zod/mini';
import { VERDICTS } from './dataset/vocabulary.ts';
import type { FromPage, FromPopup } from './messages.ts';

/** Most models of one question; a page with more asks again. */
const MOST_LISTED = 500;

const short = z.string().check(z.maxLength(1000));
const long = z.string().check(z.maxLength(40_000));
const count = z.int().check(z.nonnegative());
const few = <T extends z.core.$ZodType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most));

const subject = z.object({
  kind: z.enum(['model', 'repository', 'article', 'list', 'other']),
  id: z.optional(short),
  name: z.optional(short),
  license: z.optional(short),
  licenseName: z.optional(short),
  licenseLink: z.optional(short),
  licenseText: z.optional(short),
  baseModels: z.optional(few(short, 200)),
  relation: z.optional(short),
  tags: z.optional(few(short, 200)),
  address: z.optional(short),
});

const counts = z.partialRecord(z.enum(VERDICTS), count);

const span = z.object({
  kind: z.enum(['link', 'code', 'quote', 'strong', 'struck']),
  start: count,
  end: count,
  href: z.optional(long),
});

const block = z.object({
  text: long,
  role: z.enum([
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
  level: z.optional(count),
  group: z.optional(count),
  row: z.optional(z.int()),
  column: z.optional(count),
  done: z.optional(z.boolean()),
  inline: z.optional(few(span, 5000)),
});

const fromPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('read-page'),
    subject: z.nullable(subject),
    blocks: few(block, 2000),
    discussion: z.nullable(short),
    fallback: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('read-list'), models: few(subject, MOST_LISTED) }),
  z.object({ type: z.literal('list-state'), counts }),
  z.object({ type: z.literal('read-listed'), model: subject }),
  z.object({ type: z.literal('page-state'), state: z.enum(['reading', 'nothing']) }),
  z.object({ type: z.literal('load-marks') }),
  z.object({ type: z.literal('dismiss'), what: z.enum(['claim', 'site']), block: long }),
  z.object({
    type: z.literal('open-page'),
    view: z.enum(['explain', 'report']),
    claim: z.optional(count),
    model: z.optional(short),
  }),
]);

const fromPopup = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask-tab'), tabId: count }),
  z.object({ type: z.literal('read-tab'), tabId: count }),
  z.object({ type: z.literal('restore'), host: short }),
  z.object({ type: z.literal('ask-model'), query: short }),
  z.object({ type: z.literal('ask-details'), of: z.union([count, short]) }),
  z.object({ type: z.literal('ask-list'), tabId: count }),
  z.object({ type: z.literal('ask-known') }),
]);

/** @returns the message, or null where it is none of ours. Keys that we do not know are dropped. */
export function checkFromPage(message: unknown): FromPage | null {
  const result = z.safeParse(fromPage, message);
  return result.success ? (result.data as FromPage) : null;
}

export function checkFromPopup(message: unknown): FromPopup | null {
  const result = z.safeParse(fromPopup, message);
  return result.success ? (result.data as FromPopup) : null;
}
