/**
 * Small checks of what comes from outside: messages of pages, what is stored. Files and datasets have
 * schemas of zod; scripts that are always there carry these instead, at a tenth of the size.
 */

/** What a check says of a value that is not of its shape. */
export const WRONG: unique symbol = Symbol('wrong');

/** Gives the value as far as it is known, without keys that nobody asked for; or says that it is wrong. */
export type Check<T> = (value: unknown) => T | typeof WRONG;

export type Checked<C extends Check<unknown>> = Exclude<ReturnType<C>, typeof WRONG>;

const where =
  <T>(is: (value: unknown) => boolean): Check<T> =>
  (value) =>
    is(value) ? (value as T) : WRONG;

export const bool: Check<boolean> = where((value) => typeof value === 'boolean');

export const int: Check<number> = where(Number.isSafeInteger);

export const between = (least: number, most: number): Check<number> =>
  where((value) => typeof value === 'number' && value >= least && value <= most);

/** Whole and not negative. */
export const count: Check<number> = where(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

export const text = (most = Number.POSITIVE_INFINITY): Check<string> =>
  where((value) => typeof value === 'string' && value.length <= most);

export const like = (pattern: RegExp): Check<string> =>
  where((value) => typeof value === 'string' && pattern.test(value));

export const oneOf = <const T extends string | number>(values: readonly T[]): Check<T> =>
  where((value) => values.includes(value as T));

export const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : check(value);

/** Absent is as good as undefined. */
export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined ? undefined : check(value);

export const withDefault =
  <T>(check: Check<T>, otherwise: NoInfer<T>): Check<T> =>
  (value) =>
    value === undefined ? otherwise : check(value);

/** Longer lists are wrong as a whole: nobody of ours sends them. */
export const list =
  <T>(item: Check<T>, most = Number.POSITIVE_INFINITY): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return WRONG;
    const items: T[] = [];
    for (const one of value) {
      const checked = item(one);
      if (checked === WRONG) return WRONG;
      items.push(checked);
    }
    return items;
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fields = Readonly<Record<string, Check<unknown>>>;
type OptionalKey<F extends Fields> = {
  [K in keyof F]: undefined extends Checked<F[K]> ? K : never;
}[keyof F];
type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, OptionalKey<F>>]: Checked<F[K]> } & {
  [K in OptionalKey<F>]?: Checked<F[K]>;
};

/** Own keys only, in the order of the fields. */
export function object<F extends Fields>(fields: F): Check<ObjectOf<F>> {
  const entries = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return WRONG;
    const found: Record<string, unknown> = {};
    for (const [key, check] of entries) {
      const checked = check(Object.hasOwn(value, key) ? value[key] : undefined);
      if (checked === WRONG) return WRONG;
      if (checked !== undefined) found[key] = checked;
    }
    return found as ObjectOf<F>;
  };
}

/** Some of the keys and no others, all with values of one shape. */
export function some<K extends string, T>(
  keys: readonly K[],
  item: Check<T>,
): Check<Partial<Record<K, T>>> {
  const known = object(Object.fromEntries(keys.map((key) => [key, optional(item)])));
  return (value) => {
    const isSome = isObject(value) && Object.keys(value).every((key) => keys.includes(key as K));
    return isSome ? (known(value) as Partial<Record<K, T>> | typeof WRONG) : WRONG;
  };
}

/** One of several shapes, by its `type`. */
export const byType =
  (shapes: Readonly<Record<string, Check<object>>>): Check<object> =>
  (value) => {
    const type = isObject(value) && Object.hasOwn(value, 'type') ? value.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return WRONG;
    const checked = (shapes[type] as Check<object>)(value);
    return checked === WRONG ? WRONG : { type, ...checked };
  };
