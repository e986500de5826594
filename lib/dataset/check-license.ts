/** What no schema can say of a license: terms and limits that contradict each other. */
import { deadReference } from './dead-reference.ts';
import { Report } from './report.ts';
import type { LicenseFile } from './schema.ts';
import type { Problem, Sourced } from './source.ts';
import { LIMIT_KINDS } from './vocabulary.ts';

/** Groups of limits that a license may have and still conform to the Open Source Definition. */
const HARMLESS = new Set(['duty', 'naming', 'copyleft', 'revocable', 'permission']);

function checkTerms({ terms, text, id, limits }: LicenseFile, report: Report): void {
  const failing = limits.filter((limit) => limit.failsOsd);
  if (text === null && terms !== 'unspecified' && id !== 'proprietary') {
    report.add(['text'], 'text: a license with terms needs the address of its text');
  }
  if (terms === 'limited' && failing.length === 0) {
    report.add(['terms'], 'terms: "limited" needs a limit with failsOsd: true');
  }
  if ((terms === 'osi' || terms === 'open') && failing.length > 0) {
    report.add(['terms'], `terms: "${terms}" cannot hold with a limit that failsOsd`);
  }
}

/**
 * Checks one license.
 * @param known ids of licenses that another may add to
 */
export function checkLicense(
  source: Sourced<LicenseFile>,
  known: ReadonlySet<string>,
  today: string,
): Problem[] {
  const { value } = source;
  const report = new Report(source, today);
  report.addIfFuture(['checked'], value.checked);
  report.addIfFuture(['published'], value.published);
  checkTerms(value, report);
  if (value.addsTo !== undefined && !known.has(value.addsTo)) {
    const message = deadReference('license', value.addsTo, known, 'data/licenses');
    report.add(['addsTo'], `addsTo: ${message}`);
  }
  value.limits.forEach(({ kind, failsOsd }, index) => {
    if (failsOsd || HARMLESS.has(LIMIT_KINDS[kind])) return;
    const message = `limits.${index}: ${kind} fails the Open Source Definition; write failsOsd: true`;
    report.add(['limits', index, 'failsOsd'], message);
  });
  return report.problems;
}
