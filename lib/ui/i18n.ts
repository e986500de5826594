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
    values.map((value) => (typeof value === 'number' ? number().format(value) : value)),
  );
}

/** Language of the texts, which the browser's own need not be: Italian readers get English. */
export const language = (): string => t('language_code') || 'en';

const number = (): Intl.NumberFormat => new Intl.NumberFormat(language());

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
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, count, ...values);
}

/** Several things in one sentence: "a, b and c". */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);

/** Tells a page of ours its language and the direction of its script. */
export function dress(page: Document): void {
  page.documentElement.lang = language();
  lookup ??= browserLookup();
  page.documentElement.dir ||= lookup('@@bidi_dir', []) || 'ltr';
}
