/**
 * A newer dataset from a file: signed by the project, whole, of the known shape, newer than what is
 * there, and tried before it is kept. Whatever is wrong with it, what was there stays.
 */
import * as z from 'zod/mini';
import { createEngine } from '../engine.ts';
import type { Dataset } from './compiled.ts';
import { dayOf } from './in-use.ts';
import { sha256 } from './integrity.ts';
import { openSigned, type SignatureRefusal } from './signed.ts';
import { VERDICTS } from './vocabulary.ts';

export type UpdateRefusal = SignatureRefusal | 'damaged' | 'not-newer' | 'from-the-future';

/** A machine's clock may be wrong by this many days, and a release be a day ahead of it. */
const GRACE = 2;
const DAY = 86_400_000;

const records = <T extends z.core.$ZodType>(value: T) => z.record(z.string(), value);
const named = z.looseObject({ id: z.string(), name: z.string(), checked: z.string() });

/** What an engine counts on; the rest is the compiler's, under the same signature. */
const shape = z.strictObject({
  format: z.literal(1),
  version: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{12}$/)),
  licenses: records(z.extend(named, { limits: z.array(z.unknown()) })),
  families: records(
    z.extend(named, {
      owner: z.string(),
      variants: z.array(z.unknown()),
      spellings: z.array(z.string()),
    }),
  ),
  series: records(z.strictObject({ name: z.string(), families: z.array(z.string()) })),
  ids: records(z.string()),
  owners: records(z.array(z.tuple([z.string(), z.string()]))),
  elsewhere: records(z.string()),
  names: records(z.unknown()),
  opinionSources: records(z.looseObject({ name: z.string() })),
  licenseNames: records(z.string()),
});

/** The digest in a version is that of the rest, as the compiler wrote it. */
async function isWhole({ format: _format, version, ...body }: Dataset): Promise<boolean> {
  const digest = await sha256(new TextEncoder().encode(JSON.stringify(body)));
  return version.split('+')[1] === digest.slice(0, 12);
}

/** Every family has to get a verdict: a dataset that no engine can use is none. */
function works(dataset: Dataset): boolean {
  try {
    const engine = createEngine(dataset);
    return Object.keys(dataset.families).every((id) => {
      const verdict = engine.assessFamily(id)?.verdict;
      return verdict !== undefined && VERDICTS.includes(verdict);
    });
  } catch {
    return false;
  }
}

function datasetIn(text: string): Dataset | null {
  try {
    const value: unknown = JSON.parse(text);
    return z.safeParse(shape, value).success ? (value as Dataset) : null;
  } catch {
    return null;
  }
}

export interface Present {
  /** Version of the dataset that is in use. */
  readonly version: string;
  readonly now: Date;
  readonly publicKey?: string;
}

/** Reads a file that the reader chose. Nothing is stored here. */
export async function readUpdate(
  text: string,
  { version, now, publicKey }: Present,
): Promise<{ readonly ok: Dataset } | { readonly no: UpdateRefusal }> {
  const opened = await openSigned(text, publicKey);
  if ('no' in opened) return opened;
  const dataset = datasetIn(opened.ok);
  if (dataset === null || !(await isWhole(dataset)) || !works(dataset)) return { no: 'damaged' };
  if (dayOf(dataset.version) <= dayOf(version)) return { no: 'not-newer' };
  const latest = new Date(now.getTime() + GRACE * DAY).toISOString().slice(0, 10);
  return dayOf(dataset.version) > latest ? { no: 'from-the-future' } : { ok: dataset };
}
