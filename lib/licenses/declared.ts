/** What a page declares of its license, and where it contradicts itself. Rule L2. */
import type { Dataset, License } from '../dataset/compiled.ts';
import { limitingGroups } from './freedom.ts';
import { findLicense } from './lookup.ts';
import { licenseOfLink } from './of-link.ts';
import { sameSeries } from './relabel.ts';
import { statedLicense } from './stated.ts';

/** The tag; what the card says beside it; and the text of its license section. */
export interface Declaration {
  readonly license?: string | undefined;
  readonly licenseName?: string | undefined;
  readonly licenseLink?: string | undefined;
  readonly licenseText?: string | undefined;
}

/** Where on the card a license stands, beside its tag. */
export type CardPlace = 'name' | 'link' | 'text';

export interface Declared {
  /** What the tag names; where it names nothing, what the rest of the card does. */
  readonly license: License | null;
  /** The tag as written, known or not. */
  readonly tag: string | null;
  /** Another license that the same card names, most telling place first. */
  readonly beside: { readonly license: License; readonly from: CardPlace } | null;
}

const VAGUE = new Set(['other', 'unknown', '']);

const contradicts = (declared: License, other: License): boolean =>
  declared.id !== other.id &&
  declared.id !== other.addsTo &&
  declared.terms !== 'unspecified' &&
  other.terms !== 'unspecified' &&
  !sameSeries(declared.id, other.id);

/**
 * Reads a declaration. A tag of `other` is read through the name, the link, then the card's text.
 * @returns no license where the words name none that we know.
 */
export function readDeclaration(dataset: Dataset, declaration: Declaration): Declared {
  const { license: tag, licenseName, licenseLink, licenseText } = declaration;
  const isVague = VAGUE.has(tag?.toLowerCase() ?? '');
  const tagged = isVague ? null : findLicense(dataset, tag ?? '');
  const statements = (
    [
      ['name', licenseName ? findLicense(dataset, licenseName) : null],
      ['link', licenseLink ? licenseOfLink(dataset, licenseLink) : null],
      ['text', licenseText ? statedLicense(dataset, licenseText) : null],
    ] as const
  ).flatMap(([from, license]) => (license === null ? [] : [{ from, license }]));
  const license = isVague ? (statements[0]?.license ?? null) : tagged;
  const beside =
    license === null ? undefined : statements.find((one) => contradicts(license, one.license));
  return { license, tag: tag ?? null, beside: beside ?? null };
}

/** Whether a license that a card names beside its tag limits more than the tag's: then it counts. */
export function addsLimits(beside: License, tagged: License): boolean {
  const known = limitingGroups(tagged);
  return [...limitingGroups(beside)].some((group) => !known.has(group));
}
