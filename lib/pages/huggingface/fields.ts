/** Reads what a page's own JSON says, believing none of its types. */
type Unread = Readonly<Record<string, unknown>>;

const LONGEST_PROPS = 4 * 1024 * 1024;
const LONGEST_VALUE = 300;
const MOST_VALUES = 200;

const record = (value: unknown): Unread =>
  typeof value === 'object' && value !== null ? (value as Unread) : {};

/** Own keys only: a page can't reach a prototype through the JSON it writes. */
export const field = (from: unknown, key: string): unknown =>
  Object.hasOwn(record(from), key) ? record(from)[key] : undefined;

export function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first.slice(0, LONGEST_VALUE) : undefined;
}

export function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => text(one) ?? []).slice(0, MOST_VALUES);
}

/** One key of a JSON text; nothing else of it is kept. */
export function parsedField(json: string, key: string): unknown {
  if (json === '' || json.length > LONGEST_PROPS) return null;
  try {
    return field(JSON.parse(json), key);
  } catch {
    return null;
  }
}

/** Leaves out what is not there, so that absent keys stay absent. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
