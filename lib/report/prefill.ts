/** Addresses that open with the draft filled in. Nothing is sent from here. */
import type { Draft } from './draft.ts';

/** What one kind of form takes: its parameters and how much of each. */
export interface Form {
  readonly titleKey: string;
  readonly bodyKey: string;
  readonly longestTitle: number;
  readonly longestBody: number;
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * GitHub refuses addresses of more than 8191 bytes (https://github.com/github/docs/issues/5136), and
 * sends one through its login page, which encodes it once more; other sites say nothing of theirs.
 */
const LONGEST_ADDRESS = 7500;

export const HUB_FORM: Form = {
  titleKey: 'title',
  bodyKey: 'description',
  longestTitle: 200,
  longestBody: 65_536,
};
export const GITHUB_FORM: Form = {
  titleKey: 'title',
  bodyKey: 'body',
  longestTitle: 256,
  longestBody: 65_536,
};
export const GITHUB_DISCUSSION: Form = { ...GITHUB_FORM, more: { category: 'general' } };
export const GITHUB_FILE: Form = { ...GITHUB_FORM, titleKey: 'filename', bodyKey: 'value' };
export const GITLAB_FORM: Form = {
  ...GITHUB_FORM,
  titleKey: 'issue[title]',
  bodyKey: 'issue[description]',
};
export const MAIL_FORM: Form = {
  titleKey: 'subject',
  bodyKey: 'body',
  longestTitle: 200,
  longestBody: 65_536,
};

export interface Prefilled {
  readonly address: string;
  /** `text`: all of it is filled in. `title`: the text has to be pasted. `none`: the title too is too long. */
  readonly fills: 'text' | 'title' | 'none';
}

/** Half of a letter can't be encoded; the reader may have pasted one. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const query = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');

/** The longest part of the draft that the form takes from an address, never half a text. */
export function prefill(address: string, form: Form, { title, body }: Draft): Prefilled {
  const more = Object.entries(form.more ?? {});
  const titled = [...more, [form.titleKey, title]] as const;
  const withText = `${address}?${query([...titled, [form.bodyKey, body]])}`;
  const fits = title.length <= form.longestTitle;
  if (fits && body.length <= form.longestBody && withText.length <= LONGEST_ADDRESS) {
    return { address: withText, fills: 'text' };
  }
  const withTitle = `${address}?${query(titled)}`;
  return fits && withTitle.length <= LONGEST_ADDRESS
    ? { address: withTitle, fills: 'title' }
    : { address, fills: 'none' };
}
