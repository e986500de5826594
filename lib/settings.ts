/** What the reader chose, kept on this device. A bad value falls back alone, not the rest with it. */
import * as z from 'zod/mini';

export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The definition that flags are held against. */
  readonly definition: 'osaid' | 'strict';
  /** Hosts on which nothing is drawn. */
  readonly quietSites: readonly string[];
  /** Claims that are not marked again: digests of their place and words, never the words. */
  readonly dismissed: readonly string[];
}

const MOST_SITES = 1000;
const MOST_DISMISSED = 5000;

const texts = z.array(z.string().check(z.maxLength(300)));

const shapes = {
  definition: z._default(z.enum(['osaid', 'strict']), 'osaid'),
  quietSites: z._default(texts, []),
  dismissed: z._default(texts, []),
};

function field<K extends keyof typeof shapes>(
  stored: unknown,
  key: K,
): z.infer<(typeof shapes)[K]> {
  const own = typeof stored === 'object' && stored !== null && Object.hasOwn(stored, key);
  const value = own ? (stored as Record<string, unknown>)[key] : undefined;
  const result = z.safeParse(shapes[key], value);
  const sound = result.success ? result.data : z.parse(shapes[key], undefined);
  return sound as z.infer<(typeof shapes)[K]>;
}

/** Reads whatever is stored, of any version, and makes sound settings of it. */
export function toSettings(stored: unknown): Settings {
  return {
    version: SETTINGS_VERSION,
    definition: field(stored, 'definition'),
    quietSites: field(stored, 'quietSites').slice(-MOST_SITES),
    dismissed: field(stored, 'dismissed').slice(-MOST_DISMISSED),
  };
}

/** Adds one value to a list, once. */
export const withValue = (list: readonly string[], value: string): string[] => [
  ...list.filter((one) => one !== value),
  value,
];
