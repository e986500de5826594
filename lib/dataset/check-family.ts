/** What no schema can say of a family: dead references, dates, statements behind a "no". */
import { citationsOf } from './citations.ts';
import { deadReference } from './dead-reference.ts';
import { nearest } from './nearest.ts';
import { Report } from './report.ts';
import type { FactFile, FamilyFile } from './schema.ts';
import type { Problem, Sourced } from './source.ts';

/** Ids that other files may refer to. */
export interface Known {
  readonly licenses: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  /** `family#variant`. */
  readonly variants: ReadonlySet<string>;
}

/** The fields that a family and its variants have in common. */
type Facts = Partial<Pick<FamilyFile, 'licenses' | 'components' | 'bases' | 'access' | 'released'>>;

function checkSources(value: FamilyFile, report: Report): void {
  for (const [key, source] of Object.entries(value.sources)) {
    if (typeof source === 'object') {
      report.addIfFuture(['sources', key, 'checked'], source.checked);
    }
  }
  const names = Object.keys(value.sources);
  for (const { at, path } of citationsOf(value)) {
    for (const key of at.filter((name) => !names.includes(name))) {
      const meant = nearest(key, names);
      const advice = meant === null ? 'add it under sources' : `did you mean "${meant}"?`;
      report.add(path, `${path.join('.')}: no source "${key}"; ${advice}`);
    }
  }
}

function checkTerms(
  { licenses }: Facts,
  path: readonly PropertyKey[],
  known: Known,
  report: Report,
) {
  for (const [artifact, terms] of Object.entries(licenses ?? {})) {
    terms?.forEach(({ license, besides, since, until }, index) => {
      const here = [...path, 'licenses', artifact, index];
      for (const other of (besides ?? []).filter((one) => !known.licenses.has(one))) {
        report.add(
          [...here, 'besides'],
          deadReference('license', other, known.licenses, 'data/licenses'),
        );
      }
      if (license !== 'none' && license !== 'unread' && !known.licenses.has(license)) {
        const message = deadReference('license', license, known.licenses, 'data/licenses');
        report.add([...here, 'license'], message);
      }
      report.addIfFuture([...here, 'since'], since);
      report.addIfFuture([...here, 'until'], until);
      if (since !== undefined && until !== undefined && until < since) {
        report.add([...here, 'until'], `${here.join('.')}.until: ends before it begins (${since})`);
      }
    });
    const inForce = terms?.filter(({ until }) => until === undefined) ?? [];
    if (inForce.length > 1) {
      const message = `licenses.${artifact}: ${inForce.length} licenses in force; give the older ones until`;
      report.add([...path, 'licenses', artifact], message);
    }
  }
}

function checkFact(
  fact: FactFile,
  path: readonly PropertyKey[],
  known: Known,
  report: Report,
): void {
  const where = path.join('.');
  if (fact.is !== 'unknown' && fact.at === undefined) {
    report.add(path, `${where}: say where it stands (at: …), or leave it out`);
  }
  if ((fact.is === 'no' || fact.is === 'partial') && fact.says === undefined) {
    const message = `${where}: "${fact.is}" needs the statement behind it, in your words (says: …)`;
    report.add(path, message);
  }
  if (fact.license && fact.license !== 'none' && !known.licenses.has(fact.license)) {
    report.add(path, deadReference('license', fact.license, known.licenses, 'data/licenses'));
  }
}

function checkBases(
  { bases }: Facts,
  path: readonly PropertyKey[],
  known: Known,
  report: Report,
): void {
  bases?.forEach(({ family, variant }, index) => {
    const here = [...path, 'bases', index];
    if (!known.families.has(family)) {
      const message = deadReference('family', family, known.families, 'data/models');
      report.add([...here, 'family'], `bases: ${message}`);
    } else if (variant !== undefined && !known.variants.has(`${family}#${variant}`)) {
      report.add([...here, 'variant'], `bases: ${family} has no variant "${variant}"`);
    }
  });
}

/** Facts that a family and a variant of it are checked for alike. */
function checkFacts(
  facts: Facts,
  path: readonly PropertyKey[],
  known: Known,
  report: Report,
): void {
  report.addIfFuture([...path, 'released'], facts.released);
  checkTerms(facts, path, known, report);
  for (const [component, fact] of Object.entries(facts.components ?? {})) {
    checkFact(fact, [...path, 'components', component], known, report);
  }
  checkBases(facts, path, known, report);
}

/** A closed model says that its weights are kept; any other says what covers them. */
function checkAccess({ access, components, licenses }: FamilyFile, report: Report): void {
  const weights = components['final-weights']?.is;
  if (access.is === 'none' && weights !== 'no') {
    report.add(['components'], 'access none needs components.final-weights: { is: no, at, says }');
  }
  if (access.is !== 'none' && weights === 'no') {
    report.add(['access'], 'access: final-weights are "no", so write { is: none }');
  }
  if (access.is !== 'none' && licenses.weights === undefined) {
    const message =
      'licenses.weights: missing; write [{ license: unread, at: … }] where no text is known';
    report.add(['licenses'], message);
  }
}

/** A size tells a variant only where the family has other sizes too: "Gemma 2B" is not Gemma 1.1. */
function checkSizes({ sizes, variants }: FamilyFile, report: Report): void {
  variants.forEach((variant, index) => {
    if (sizes.length === 0 || sizes.some((size) => !variant.sizes.includes(size))) return;
    const message = "all of the family's sizes, so no size tells it; leave them out";
    report.add(['variants', index, 'sizes'], `variants.${index}.sizes: ${message}`);
  });
}

/** Checks one family. */
export function checkFamily(source: Sourced<FamilyFile>, known: Known, today: string): Problem[] {
  const { value } = source;
  const report = new Report(source, today);
  report.addIfFuture(['checked'], value.checked);
  checkSources(value, report);
  checkFacts(value, [], known, report);
  value.variants.forEach((variant, index) => {
    const { access: _access, ...facts } = variant;
    const given = Object.entries(facts).filter(([, field]) => field !== undefined);
    checkFacts(Object.fromEntries(given) as Facts, ['variants', index], known, report);
  });
  checkAccess(value, report);
  checkSizes(value, report);
  if (Object.keys(value.components).length === 0) {
    report.add(['components'], 'components: empty; show at least that there are weights, or not');
  }
  if (value.saysOpenSource.is !== 'unknown' && value.saysOpenSource.at === undefined) {
    report.add(['saysOpenSource'], 'saysOpenSource: say where (at: …), or leave it out');
  }
  return report.problems;
}
