/** Turns the checked files under data/ into the dataset that the extension carries. */
import { createHash } from 'node:crypto';
import spdxList from 'spdx-license-list';
import { nameKey } from '../models/tokens.ts';
import { compileFamily } from './compile-family.ts';
import { compileLicense, licenseNameIndex } from './compile-license.ts';
import type { Dataset, Family } from './compiled.ts';
import { addName, LookupIndex, type Ordinary } from './lookup-index.ts';
import { joinOpinions, opinionSources } from './opinions.ts';
import { isOrdinaryPhrase, isOrdinaryWord } from './ordinary.ts';
import type { SourceData } from './source.ts';

/** OSI's word on an SPDX license, from the package that mirrors the SPDX list. */
function approvedOnSpdx(spdx: string | null): boolean | null {
  const list = spdxList as Readonly<Record<string, { readonly osiApproved: boolean }>>;
  return spdx === null ? null : (list[spdx]?.osiApproved ?? null);
}

const ORDINARY: Ordinary = { isWord: isOrdinaryWord, isPhrase: isOrdinaryPhrase };

/**
 * Compiles checked data.
 * @returns the dataset; the same data give the same bytes, whatever the machine or the day.
 */
export function compileData(data: SourceData): Dataset {
  const opinions = joinOpinions(data.opinions);
  const licenses = data.licenses.map(({ value }) => value);
  const index = new LookupIndex(ORDINARY);
  const families: Record<string, Family> = {};
  // First, so that no family's name takes the place of a look-alike.
  for (const { name, is } of data.lookalikes?.value ?? []) addName(index.names, name, { not: is });
  for (const { file, value } of data.families) {
    index.addFamily(value);
    const owner = file.split('/')[2] ?? '';
    families[value.id] = compileFamily(value, owner, opinions[value.id] ?? [], ORDINARY);
  }
  const series: Record<string, { name: string; families: string[] }> = {};
  for (const entry of data.series?.value ?? []) {
    const id = nameKey(entry.name).replaceAll(' ', '-');
    series[id] = { name: entry.name, families: entry.families.filter((f) => f in families) };
    for (const name of [entry.name, ...entry.names]) {
      addName(index.names, name, entry.weak ? { series: id, weak: true } : { series: id });
    }
  }
  const body = {
    licenses: Object.fromEntries(
      licenses.map((file) => [file.id, compileLicense(file, approvedOnSpdx(file.spdx))]),
    ),
    families,
    series,
    ids: index.ids,
    owners: index.sortedOwners(),
    elsewhere: index.elsewhere,
    names: index.names,
    opinionSources: opinionSources(data.opinions),
    licenseNames: licenseNameIndex(licenses),
  };
  const newest =
    [...licenses, ...Object.values(families)]
      .map((f) => f.checked)
      .sort()
      .at(-1) ?? '';
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12);
  return { format: 1, version: `${newest}+${digest}`, ...body };
}
