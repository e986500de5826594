/** What the reader chose, kept on this device. A bad value falls back alone, not the rest with it. */
import { CLAIM_KINDS, type ClaimKind, LANGUAGES, type Language } from './claims/claim.ts';
import type { UseProfile } from './licenses/may-i.ts';
import {
  between,
  bool,
  type Checked,
  like,
  list,
  nullable,
  object,
  oneOf,
  text,
  WRONG,
  withDefault,
} from './shape.ts';

export const SETTINGS_VERSION = 1;

export const MARKS = ['badge', 'list', 'contradicted', 'not-shown', 'supported'] as const;
export type MarkKind = (typeof MARKS)[number];

/** Which models of a list stay bright: all, or those that are at least so open. */
export const DIMS = ['none', 'open-weights', 'open-source-ai'] as const;
export type Dim = (typeof DIMS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Per cent of the size that the interface was drawn for. */
export const TEXT_SIZES = [100, 115, 130, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How our own surfaces look, on pages and off them. */
export interface Look {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

export interface Settings extends Look {
  readonly version: typeof SETTINGS_VERSION;
  /** The definition that flags are held against. */
  readonly definition: 'osaid' | 'strict';
  /** Kinds of claim that are flagged. */
  readonly kinds: readonly ClaimKind[];
  /** Languages in which claims are read. */
  readonly languages: readonly Language[];
  /** What is drawn on pages. */
  readonly marks: readonly MarkKind[];
  /** Models in lists that are less open than this are dimmed. */
  readonly dim: Dim;
  /** What the reader plans to do with models; null where they haven't said. */
  readonly profile: UseProfile | null;
  /** Hosts on which nothing is drawn. */
  readonly quietSites: readonly string[];
  /** Claims that are not marked again: digests of their place and words, never the words. */
  readonly dismissed: readonly string[];
}

const MOST_SITES = 1000;
const MOST_DISMISSED = 5000;
const MOST = 1e12;

const texts = list(text(300));
const amount = nullable(between(0, MOST));

const profile = object({
  commercial: bool,
  monthlyUsers: amount,
  yearlyRevenue: amount,
  country: nullable(like(/^[A-Z]{2}$/)),
  redistribute: bool,
  fineTune: bool,
  trainOnOutputs: bool,
  military: bool,
  health: bool,
  reproduce: bool,
});

/** Each field with its default. The order is the one that an export has. */
export const settingsShape = {
  definition: withDefault(oneOf(['osaid', 'strict']), 'osaid'),
  kinds: withDefault(list(oneOf(CLAIM_KINDS)), ['open-source']),
  languages: withDefault(list(oneOf(LANGUAGES)), [...LANGUAGES]),
  marks: withDefault(list(oneOf(MARKS)), ['badge', 'list', 'contradicted', 'not-shown']),
  dim: withDefault(oneOf(DIMS), 'none'),
  theme: withDefault(oneOf(THEMES), 'auto'),
  textSize: withDefault(oneOf(TEXT_SIZES), 100),
  profile: withDefault(nullable(profile), null),
  quietSites: withDefault(texts, []),
  dismissed: withDefault(texts, []),
};

type Shape = typeof settingsShape;

function field<K extends keyof Shape>(stored: unknown, key: K): Checked<Shape[K]> {
  const own = typeof stored === 'object' && stored !== null && Object.hasOwn(stored, key);
  const value = own ? (stored as Record<string, unknown>)[key] : undefined;
  const checked = settingsShape[key](value);
  return (checked === WRONG ? settingsShape[key](undefined) : checked) as Checked<Shape[K]>;
}

/** Reads whatever is stored, of any version, and makes sound settings of it. */
export function toSettings(stored: unknown): Settings {
  return {
    version: SETTINGS_VERSION,
    definition: field(stored, 'definition'),
    kinds: field(stored, 'kinds'),
    languages: field(stored, 'languages'),
    marks: field(stored, 'marks'),
    dim: field(stored, 'dim'),
    theme: field(stored, 'theme'),
    textSize: field(stored, 'textSize'),
    profile: field(stored, 'profile'),
    quietSites: field(stored, 'quietSites').slice(-MOST_SITES),
    dismissed: field(stored, 'dismissed').slice(-MOST_DISMISSED),
  };
}

/** Adds one value to a list, once. */
export const withValue = <T>(list: readonly T[], value: T): T[] => [
  ...list.filter((one) => one !== value),
  value,
];

/** Takes a value out of a list, or puts it in. */
export const toggled = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
