/**
 * Look-ups do not slow down when the dataset grows. Reads of its tables are counted here, which is
 * the same on every machine; the benchmark measures the time.
 */
import { expect, test } from 'vitest';
import type { Dataset, NameTree } from '../../../lib/dataset/compiled.ts';
import { ownRepository } from '../../../lib/models/hub-id.ts';
import { traceLineage } from '../../../lib/models/lineage.ts';
import { findMentions } from '../../../lib/models/mentions.ts';
import { dataset } from './dataset.ts';

const COPIES = 9;

/** A table with copies of its entries beside it, under keys that nobody else has. */
function grown<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    Object.entries(table).map(([key, value]): [string, T] => [`${key}x${copy}`, value]),
  );
  return Object.fromEntries([...Object.entries(table), ...copies.flat()]);
}

/** Every node of the tree has ten times the children. */
function grownTree(tree: NameTree): NameTree {
  const children = Object.entries(tree).map(([token, child]) =>
    token === '' ? [token, child] : [token, grownTree(child as NameTree)],
  );
  return grown(Object.fromEntries(children) as NameTree) as NameTree;
}

interface Tally {
  reads: number;
  /** One stand-in an object: what is kept by table is kept by its stand-in. */
  readonly standIns: WeakMap<object, object>;
}

/** The same object; each look at a key of it, or of what lies in it, counts as one. */
function counted<T extends object>(target: T, tally: Tally): T {
  const made = tally.standIns.get(target);
  if (made !== undefined) return made as T;
  const standIn = new Proxy(target, {
    get(object, key, receiver) {
      tally.reads++;
      const value: unknown = Reflect.get(object, key, receiver);
      const frozen = Reflect.getOwnPropertyDescriptor(object, key)?.writable === false;
      return typeof value === 'object' && value !== null && !frozen ? counted(value, tally) : value;
    },
    getOwnPropertyDescriptor(object, key) {
      tally.reads++;
      return Reflect.getOwnPropertyDescriptor(object, key);
    },
    ownKeys(object) {
      const keys = Reflect.ownKeys(object);
      tally.reads += keys.length;
      return keys;
    },
  });
  tally.standIns.set(target, standIn);
  return standIn;
}

const TEXT =
  'Llama 3.1 70B and Qwen2.5 72B are compared with Mistral 7B, an open source model, and Gemma 2.';
const IDS = [
  'meta-llama/Llama-3.1-8B-Instruct',
  'google/gemma-2-9b-it',
  'facebook/opt-1.3b',
  'somebody/unheard-of-7b',
  'TheBloke/Mistral-7B-Instruct-v0.2-GGUF',
];

function lookUp(tables: Dataset): void {
  for (const id of IDS) {
    ownRepository(tables, id);
    traceLineage(tables, { id });
  }
  findMentions(tables, TEXT);
}

/** Reads of a look-up, once what is sorted at the first of all is there. */
function readsOf(tables: Dataset): number {
  const tally: Tally = { reads: 0, standIns: new WeakMap() };
  const watched = counted(tables, tally);
  lookUp(watched);
  tally.reads = 0;
  lookUp(watched);
  return tally.reads;
}

test('tenfold tables take no more reads', () => {
  const tenfold: Dataset = {
    ...dataset,
    families: grown(dataset.families),
    ids: grown(dataset.ids),
    owners: grown(dataset.owners),
    elsewhere: grown(dataset.elsewhere),
    names: grownTree(dataset.names),
  };
  expect(readsOf(dataset)).toBeGreaterThan(50);
  expect(readsOf(tenfold)).toBeLessThanOrEqual(readsOf(dataset) * 1.3);
});
