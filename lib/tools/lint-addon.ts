/** Mozilla's own linter over the built add-on: what it warns of, reviewers ask about. */
import { join } from 'node:path';
import { OUTPUT } from './built.ts';
import { run, StepError } from './setup.mjs';

/** Fetched for a release alone: it brings some two hundred packages that nothing else needs. */
const LINTER = 'addons-linter@10.13.0';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/**
 * Of libraries, and out of reach: Preact's branch for `dangerouslySetInnerHTML`, which no code of ours
 * uses (the linter forbids it), and zod's try whether the page's policy lets it make code, which ours
 * does not.
 */
const isLibrarys = ({ code, message, file }: Message): boolean =>
  (code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML')) ||
  (code === 'DANGEROUS_EVAL' && file === 'overlay-reader.js');

function reportIn(output: string): Report | null {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
  } catch {
    return null;
  }
}

export function lintFirefox(): string {
  const folder = join(OUTPUT, 'firefox-mv3');
  const exec = ['exec', '--yes', `--package=${LINTER}`, '--', 'addons-linter'];
  const { output } = run('npm', ['--silent', ...exec, '--output', 'json', folder]);
  const report = reportIn(output);
  if (report === null) return `${LINTER} could not be had: only our own checks of the manifest ran`;
  const warnings = report.warnings.filter((warning) => !isLibrarys(warning));
  const [first] = [...report.errors, ...warnings];
  if (first === undefined) return 'no errors, no warnings of ours';
  throw new StepError(
    `${report.errors.length} errors, ${warnings.length} warnings; first ${first.code} in ${first.file}: ${first.message}`,
    'mend what the linter says; reviewers see the same.',
  );
}
