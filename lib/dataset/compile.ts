/** Turns the checked files under data/ into the dataset that the extension carries. */
import { createHash } from 'node:crypto';
import spdxList from 'spdx-license-list';
import { splitHubId } from '../models/hub-id.ts';
import { nameKey } from '../models/tokens.ts';
import { citationsOf } from './citations.ts';
import type {
  Dataset,
  Family,
  License,
  NameEntry,
  OwnerPatterns,
  Ref,
  SecondOpinion,
  Variant,
} from './compiled.ts';
import { joinOpinions, opinionSources } from './opinions.ts';
import { isOrdinaryPhrase, isOrdinaryWord, isShortHan } from './ordinary.ts';
import type { FamilyFile, LicenseFile } from './schema.ts';
import type { SourceData } from './source.ts';

/** OSI's word on an SPDX license, from the package that mirrors the SPDX list. */
function approvedOnSpdx(spdx: string | null): boolean | null {
  const list = spdxList as Readonly<Record<string, { readonly osiApproved: boolean }>>;
  return spdx === null ? null : (list[spdx]?.osiApproved ?? null);
}

/** For other licenses the file's word; terms that limit use cannot have been approved. */
function approvedByFile({ osi, terms }: LicenseFile): boolean | null {
  if (osi !== undefined && osi.status !== 'unknown') return osi.status === 'approved';
  return terms === 'limited' ? false : null;
}

/** The SPDX package says nothing of the FSF, so its word stands in the file, with its address. */
function compileLicense(file: LicenseFile): License {
  const { names: _names, notes: _notes, ...rest } = file;
  const fsf = file.fsf?.status ?? 'unknown';
  return {
    ...rest,
    osiApproved: approvedOnSpdx(file.spdx) ?? approvedByFile(file),
    fsfLibre: fsf === 'unknown' ? null : fsf === 'libre',
  };
}

type MutableTree = { [token: string]: MutableTree | NameEntry };

/** Whether a new entry of the name tree outranks the one that stands there: series over a guess. */
function outranks(next: NameEntry, old: NameEntry): boolean {
  return 'weak' in old && (!('weak' in next) || 'series' in next);
}

function addName(tree: MutableTree, name: string, entry: NameEntry): void {
  const key = nameKey(name);
  if (key === '') return;
  let node = tree;
  for (const token of key.split(' ')) {
    node[token] ??= {};
    node = node[token] as MutableTree;
  }
  const old = node[''] as NameEntry | undefined;
  if (old === undefined || outranks(entry, old)) node[''] = entry;
}

/** How much of a glob is literal: the longer, the more exact. */
const literalLength = (glob: string): number => glob.replaceAll('*', '').length;

/** The strength of a family's name: a plain word needs context, several need their capitals. */
function nameEntry(to: Ref, name: string, isWeak: boolean): NameEntry {
  if (isWeak || isOrdinaryWord(name) || isShortHan(name)) return { to, weak: true };
  return isOrdinaryPhrase(name) ? { to, cased: true } : { to };
}

class Index {
  readonly ids: Record<string, Ref> = {};
  readonly owners: Record<string, [string, Ref][]> = {};
  readonly elsewhere: Record<string, Ref> = {};
  readonly names: MutableTree = {};

  addId(id: string, to: Ref): void {
    const lower = id.toLowerCase();
    if (!lower.includes('*')) {
      this.ids[lower] = to;
      return;
    }
    const { owner, name } = splitHubId(lower);
    this.owners[owner] ??= [];
    this.owners[owner].push([name, to]);
  }

  addElsewhere(elsewhere: FamilyFile['elsewhere'], to: Ref): void {
    for (const [registry, ids] of Object.entries(elsewhere ?? {})) {
      for (const id of ids ?? []) this.elsewhere[`${registry}:${id.toLowerCase()}`] = to;
    }
  }

  addFamily(file: FamilyFile): void {
    for (const id of file.ids) this.addId(id, file.id);
    this.addElsewhere(file.elsewhere, file.id);
    for (const name of [file.name, ...file.names]) {
      addName(this.names, name, nameEntry(file.id, name, file.weakNames.includes(name)));
    }
    for (const name of file.weakNames) addName(this.names, name, nameEntry(file.id, name, true));
    for (const variant of file.variants) {
      const to = `${file.id}#${variant.id}`;
      for (const id of variant.ids) this.addId(id, to);
      this.addElsewhere(variant.elsewhere, to);
      for (const name of [variant.name, ...variant.names]) {
        addName(this.names, name, nameEntry(to, name, false));
      }
    }
  }

  sortedOwners(): Record<string, OwnerPatterns> {
    const byLength = ([a]: [string, Ref], [b]: [string, Ref]) =>
      literalLength(b) - literalLength(a);
    return Object.fromEntries(
      Object.entries(this.owners).map(([owner, patterns]) => [owner, patterns.sort(byLength)]),
    );
  }
}

/** Sources that a fact names; the rest served whoever wrote the file. */
function citedSources(file: FamilyFile): FamilyFile['sources'] {
  const cited = new Set(citationsOf(file).flatMap(({ at }) => at));
  return Object.fromEntries(Object.entries(file.sources).filter(([key]) => cited.has(key)));
}

function compileVariant(variant: FamilyFile['variants'][number]): Variant {
  const { names: _names, ids: _ids, elsewhere: _elsewhere, ...rest } = variant;
  return rest;
}

/** How the weak names are written; in a text they count only so. */
function spellingsOf({ name, names, weakNames }: FamilyFile): string[] {
  const weak = [name, ...names].filter((one) => weakNames.includes(one) || isOrdinaryWord(one));
  return weak.length + weakNames.length === 0 ? [] : [...new Set([name, ...weak, ...weakNames])];
}

/** Ids and names stand in the dataset's look-ups already, so a family repeats none of them. */
function compileFamily(
  file: FamilyFile,
  owner: string,
  opinions: readonly SecondOpinion[],
): Family {
  const {
    names: _names,
    weakNames: _weak,
    ids: _ids,
    elsewhere: _elsewhere,
    notes: _notes,
    ...rest
  } = file;
  return {
    ...rest,
    owner,
    sources: citedSources(file),
    spellings: spellingsOf(file),
    variants: file.variants.map(compileVariant),
    ...(opinions.length > 0 ? { opinions } : {}),
  };
}

/** License names in lower case with blanks and punctuation folded, as `license_name` is looked up. */
function licenseNameIndex(licenses: readonly LicenseFile[]): Record<string, string> {
  const index: Record<string, string> = {};
  for (const license of licenses) {
    const names = [
      license.id,
      license.name,
      ...license.hubTags,
      ...license.names,
      license.spdx ?? '',
    ];
    for (const name of names) {
      const key = nameKey(name);
      if (key !== '') index[key] ??= license.id;
    }
  }
  return index;
}

/**
 * Compiles checked data.
 * @returns the dataset; the same data give the same bytes, whatever the machine or the day.
 */
export function compileData(data: SourceData): Dataset {
  const opinions = joinOpinions(data.opinions);
  const licenses = data.licenses.map(({ value }) => value);
  const index = new Index();
  const families: Record<string, Family> = {};
  // First, so that no family's name takes the place of a look-alike.
  for (const { name, is } of data.lookalikes?.value ?? []) addName(index.names, name, { not: is });
  for (const { file, value } of data.families) {
    index.addFamily(value);
    const owner = file.split('/')[2] ?? '';
    families[value.id] = compileFamily(value, owner, opinions[value.id] ?? []);
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
    licenses: Object.fromEntries(licenses.map((file) => [file.id, compileLicense(file)])),
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
