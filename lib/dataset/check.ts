/** What no schema can say: references between files, clashes, dates, statements behind a "no". */
import type { FamilyFile, LicenseFile } from './schema.ts';
import type { Problem, SourceData, Sourced } from './source.ts';
import { LIMIT_KINDS } from './vocabulary.ts';

const HARMLESS = new Set(['duty', 'naming', 'copyleft', 'revocable', 'permission']);

function checkLicense({ file, value, lineOf }: Sourced<LicenseFile>, today: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string) =>
    problems.push({ file, line: lineOf(path), message });
  if (value.checked > today) report(['checked'], `checked: ${value.checked} is in the future`);
  if (value.text === null && value.terms !== 'unspecified' && value.id !== 'proprietary') {
    report(['text'], 'text: a license with terms needs the address of its text');
  }
  const failing = value.limits.filter((limit) => limit.failsOsd);
  if (value.terms === 'limited' && failing.length === 0) {
    report(['terms'], 'terms: "limited" needs a limit with failsOsd: true');
  }
  if ((value.terms === 'osi' || value.terms === 'open') && failing.length > 0) {
    report(['terms'], `terms: "${value.terms}" cannot hold with a limit that failsOsd`);
  }
  value.limits.forEach((limit, index) => {
    if (!limit.failsOsd && !HARMLESS.has(LIMIT_KINDS[limit.kind])) {
      report(
        ['limits', index, 'failsOsd'],
        `limits.${index}: a ${limit.kind} fails the Open Source Definition; write failsOsd: true`,
      );
    }
  });
  return problems;
}

type At = string | readonly string[] | undefined;

/** Every `at` in the file, with the path it stands at. */
function citations(value: unknown, path: PropertyKey[] = []): { at: At; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'sources') return [];
    return key === 'at' ? [{ at: inner as At, path: here }] : citations(inner, here);
  });
}

function checkFamily(
  { file, value, lineOf }: Sourced<FamilyFile>,
  licenses: ReadonlySet<string>,
  families: ReadonlySet<string>,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string) =>
    problems.push({ file, line: lineOf(path), message });
  const inFuture = (text: string | undefined) => text !== undefined && text > today;

  if (inFuture(value.checked)) report(['checked'], `checked: ${value.checked} is in the future`);
  if (inFuture(value.released)) report(['released'], `released: ${value.released} is in the future`);
  for (const [key, source] of Object.entries(value.sources)) {
    if (typeof source === 'object' && inFuture(source.checked)) {
      report(['sources', key], `sources.${key}: checked in the future`);
    }
  }
  for (const { at, path } of citations(value)) {
    for (const key of at === undefined ? [] : [at].flat()) {
      if (!(key in value.sources)) {
        report(path, `${path.join('.')}: no source "${key}"; add it under sources`);
      }
    }
  }
  const holders: [PropertyKey[], Pick<FamilyFile, 'licenses' | 'components' | 'bases'>][] = [
    [[], value],
    ...value.variants.map((variant, index): [PropertyKey[], typeof value] => [
      ['variants', index],
      { ...value, licenses: {}, components: {}, bases: [], ...stripUndefined(variant) } as typeof value,
    ]),
  ];
  for (const [prefix, holder] of holders) {
    for (const [artifact, terms] of Object.entries(holder.licenses)) {
      (terms ?? []).forEach((term, index) => {
        const path = [...prefix, 'licenses', artifact, index, 'license'];
        if (term.license !== 'none' && term.license !== 'unread' && !licenses.has(term.license)) {
          report(path, `no license "${term.license}" in data/licenses`);
        }
        if (inFuture(term.since)) report(path, `since: ${term.since} is in the future`);
      });
    }
    for (const [component, fact] of Object.entries(holder.components)) {
      const path = [...prefix, 'components', component];
      if (fact.is !== 'unknown' && fact.at === undefined) {
        report(path, `components.${component}: say where it stands (at: …)`);
      }
      if ((fact.is === 'no' || fact.is === 'partial') && fact.says === undefined) {
        report(path, `components.${component}: "${fact.is}" needs says: the statement behind it`);
      }
      if (fact.license && fact.license !== 'none' && !licenses.has(fact.license)) {
        report(path, `components.${component}: no license "${fact.license}" in data/licenses`);
      }
    }
    (holder.bases ?? []).forEach((base, index) => {
      if (!families.has(base.family)) {
        report([...prefix, 'bases', index], `bases: no family "${base.family}" in data/models`);
      }
    });
  }
  return problems;
}

function stripUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;
}

/** Two files that claim the same thing: an id, a hub tag, a repository. */
function clashes(data: SourceData): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (kind: string, key: string, owner: string, file: string, line: number) => {
    const whole = `${kind} ${key.toLowerCase()}`;
    const other = seen.get(whole);
    if (other !== undefined && other !== owner) {
      problems.push({ file, line, message: `${kind} "${key}" is claimed by ${other} too` });
    }
    seen.set(whole, owner);
  };
  for (const { file, value, lineOf } of data.licenses) {
    claim('license', value.id, file, file, 1);
    for (const tag of value.hubTags) claim('hub tag', tag, value.id, file, lineOf(['hubTags']));
  }
  for (const { file, value, lineOf } of data.families) {
    claim('family', value.id, file, file, 1);
    for (const id of value.ids) claim('hub id', id, value.id, file, lineOf(['ids']));
    value.variants.forEach((variant, index) => {
      const line = lineOf(['variants', index]);
      claim('family', variant.id, `${file}#${index}`, file, line);
      for (const id of variant.ids) claim('variant id', id, variant.id, file, line);
    });
    for (const name of [value.name, ...value.names]) {
      claim('name', name.replace(/[\s_-]+/g, ' '), value.id, file, lineOf(['names']));
    }
  }
  return problems;
}

/**
 * Checks data files against each other.
 * @param today an ISO day; nothing may be dated after it.
 * @returns every problem, in file order; empty means the data may be compiled.
 */
export function checkData(data: SourceData, today: string): Problem[] {
  const licenses = new Set(data.licenses.map(({ value }) => value.id));
  const families = new Set(data.families.map(({ value }) => value.id));
  return [
    ...data.problems,
    ...data.licenses.flatMap((license) => checkLicense(license, today)),
    ...data.families.flatMap((family) => checkFamily(family, licenses, families, today)),
    ...clashes(data),
  ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
