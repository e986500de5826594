import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  between,
  bool,
  byType,
  type Check,
  count,
  int,
  like,
  list,
  nullable,
  object,
  oneOf,
  optional,
  some,
  text,
  WRONG,
  withDefault,
} from '../../lib/shape.ts';

const KINDS = ['a', 'b'] as const;

/** Each of our checks beside the same in zod, which is slower, larger, and known to be right. */
const PAIRS: readonly (readonly [name: string, ours: Check<unknown>, zods: z.ZodMiniType])[] = [
  ['bool', bool, z.boolean()],
  ['int', int, z.int()],
  ['count', count, z.int().check(z.nonnegative())],
  ['between', between(0, 9), z.number().check(z.nonnegative(), z.maximum(9))],
  ['text', text(2), z.string().check(z.maxLength(2))],
  ['like', like(/^a/), z.string().check(z.regex(/^a/))],
  ['oneOf', oneOf(KINDS), z.enum(KINDS)],
  ['nullable', nullable(bool), z.nullable(z.boolean())],
  ['optional', optional(bool), z.optional(z.boolean())],
  ['withDefault', withDefault(bool, true), z._default(z.boolean(), true)],
  ['list', list(bool, 2), z.array(z.boolean()).check(z.maxLength(2))],
  [
    'object',
    object({ a: bool, b: optional(text()) }),
    z.object({ a: z.boolean(), b: z.optional(z.string()) }),
  ],
  ['some', some(KINDS, bool), z.partialRecord(z.enum(KINDS), z.boolean())],
  [
    'byType',
    byType({ a: object({ b: bool }), b: object({}) }),
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('a'), b: z.boolean() }),
      z.object({ type: z.literal('b') }),
    ]),
  ],
];

const leaf = fc.oneof(
  fc.boolean(),
  fc.constantFrom('', 'a', 'b', 'abc', null, undefined, Number.NaN, Number.POSITIVE_INFINITY),
  fc.integer({ min: -3, max: 12 }),
  fc.double(),
);
const key = fc.constantFrom('a', 'b', 'c', 'type');
/** Messages and storage know no value that is undefined. */
const kept = leaf.filter((one) => one !== undefined);
const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, kept));

it.each(PAIRS)('%s takes what zod takes, and makes the same of it', (_name, ours, zods) => {
  const taken = new Set<boolean>();
  fc.assert(
    fc.property(value, (given) => {
      const checked = ours(given);
      const parsed = z.safeParse(zods, given);
      taken.add(parsed.success);
      expect(checked !== WRONG).toBe(parsed.success);
      if (parsed.success) expect(checked).toEqual(parsed.data);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toEqual(new Set([true, false]));
});

it('reads nothing that a value has only inherited', () => {
  expect(object({ a: bool })(Object.create({ a: true }))).toBe(WRONG);
});
