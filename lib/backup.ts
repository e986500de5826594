/** Everything that is kept on a device, as one file, and back. A bad file changes nothing. */
import * as z from 'zod/mini';
import { SETTINGS_VERSION, type Settings, settingsShape, toSettings } from './settings.ts';
import { WRONG } from './shape.ts';

/** An organization's file as it was chosen: it is read anew when it is brought back. */
export interface OverlaySource {
  readonly name: string;
  readonly text: string;
}

export interface Backup {
  readonly settings: Settings;
  readonly overlay: OverlaySource | null;
}

/** Why a file is none of ours; `field` names the value that is wrong. */
export type Refusal =
  | { readonly why: 'not-json' | 'not-ours' | 'newer' }
  | { readonly why: 'bad-field'; readonly field: string };

/** Larger files are not read: an export is far smaller. */
const LONGEST = 8_000_000;
const MARK = 'unwash-settings';

const overlayShape = z.nullable(
  z.strictObject({ name: z.string().check(z.maxLength(300)), text: z.string() }),
);

export function toBackup({ settings, overlay }: Backup): string {
  const { version, ...fields } = settings;
  return `${JSON.stringify({ format: MARK, version, settings: fields, overlay }, null, 2)}\n`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function badField(settings: Readonly<Record<string, unknown>>): string | null {
  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(settingsShape, key)) return key;
    const shape = settingsShape[key as keyof typeof settingsShape];
    if (value === undefined || shape(value) === WRONG) return key;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an export. Fields that an older one lacks get their defaults. */
export function fromBackup(text: string): { readonly ok: Backup } | { readonly no: Refusal } {
  const file = parsed(text);
  if (file === undefined) return { no: { why: 'not-json' } };
  if (!isObject(file) || file.format !== MARK) return { no: { why: 'not-ours' } };
  const { version, settings, overlay = null } = file;
  if (typeof version === 'number' && version > SETTINGS_VERSION) return { no: { why: 'newer' } };
  if (!isObject(settings)) return { no: { why: 'bad-field', field: 'settings' } };
  const field = badField(settings);
  if (field !== null) return { no: { why: 'bad-field', field: `settings.${field}` } };
  const source = z.safeParse(overlayShape, overlay);
  if (!source.success) return { no: { why: 'bad-field', field: 'overlay' } };
  return { ok: { settings: toSettings(settings), overlay: source.data } };
}
