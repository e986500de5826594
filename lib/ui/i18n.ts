/**
 * What the interface says, in the browser's language. The browser holds the texts and picks the
 * language (`public/_locales`), so that no part of us carries any; the keys are those of the English
 * file, and the type system checks them.
 */
import type english from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A message by its key, `$1` and so on filled in; empty where there is none. */
export type Lookup = (key: string, values: string[]) => string;

interface I18n {
  getMessage(key: string, values?: string[]): string;
}

/** Neither marks nor tests need the polyfill for this: both browsers answer alike. */
function browserLookup(): Lookup {
  const { browser, chrome } = globalThis as {
    browser?: { i18n?: I18n };
    chrome?: { i18n?: I18n };
  };
  const i18n = browser?.i18n ?? chrome?.i18n;
  return (key, values) => i18n?.getMessage(key, values) ?? '';
}

let lookup: Lookup | null = null;

/** Takes the texts from elsewhere than the browser, as tests do. */
export function speak(other: Lookup): void {
  lookup = other;
}

/** The text of a message. `values` stand for `$1`, `$2` and so on; numbers are written as here. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  lookup ??= browserLookup();
  return lookup(
    key,
    values.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );
}

/** Language of the texts, which the browser's own need not be: Italian readers get English. */
export const language = (): string => t('language_code') || 'en';

/** Formats are costly to make and asked for in every row of a table: one of each is kept. */
function kept<Format>(make: (locale: string) => Format): () => Format {
  let last: { readonly locale: string; readonly format: Format } | undefined;
  return () => {
    const locale = language();
    if (last?.locale !== locale) last = { locale, format: make(locale) };
    return last.format;
  };
}

const number = kept((locale) => new Intl.NumberFormat(locale));
const percent = kept((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const plural = kept((locale) => new Intl.PluralRules(locale));
const conjunction = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languageName = kept(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
);

export const formatNumber = (value: number): string => number().format(value);
/** A share of one as a percentage. */
export const formatShare = (value: number): string => percent().format(value);

const DAYS = {
  day: kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })),
  month: kept(
    (locale) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
  ),
} as const;

/** A day as the reader writes it; a month ("2024-07") or a year alone stays one. */
export function formatDay(day: string): string {
  const [, month, date] = day.split('-');
  const time = Date.parse(day);
  if (month === undefined || Number.isNaN(time)) return day;
  return DAYS[date === undefined ? 'month' : 'day']().format(time);
}

/** A language's name; codes that the browser does not know stay codes. */
export function languageOf(code: string): string {
  try {
    return languageName().of(code) ?? code;
  } catch {
    return code;
  }
}

type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;

/** Values that have a message each under a prefix: `verdict` and "open-weights". */
type Told<
  Prefix extends string,
  Value extends string,
> = `${Prefix}_${Snake<Value>}` extends MessageKey ? Value : never;

/** The message that stands for one of a closed list of values. */
export function tOf<Prefix extends string, Value extends string>(
  prefix: Prefix,
  value: Told<Prefix, Value> & Value,
  ...values: readonly (string | number)[]
): string {
  return t(`${prefix}_${value.replaceAll('-', '_')}` as MessageKey, ...values);
}

type Counted = {
  [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

/** A message that counts, in the form that the number asks for; the number is `$1`. */
export function counted(stem: Counted, count: number, ...values: readonly string[]): string {
  const form = plural().select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, count, ...values);
}

/** Several things in one sentence: "a, b and c". */
export const listed = (items: readonly string[]): string => conjunction().format(items);

/** What stands between the first two of many: a comma, or the mark that the script has for it. */
const comma = (): string =>
  conjunction()
    .formatToParts(['1', '2', '3'])
    .find(({ type }) => type === 'literal')?.value ?? ', ';

/** Several things in a row, without an "and": "a, b, c". */
export const inRow = (items: readonly string[]): string => items.join(comma());

/** Direction of the interface's script. */
export function direction(): string {
  lookup ??= browserLookup();
  return lookup('@@bidi_dir', []) || 'ltr';
}

/** Tells a page of ours its language and the direction of its script. */
export function dress(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir ||= direction();
}
