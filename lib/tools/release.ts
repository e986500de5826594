/** `npm run release`: everything that a release needs but the upload, in .output/release. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from './audit.ts';
import { BROWSERS, entriesOf, OUTPUT, sha256Of } from './built.ts';
import { PROJECT_ROOT } from './dataset-file.ts';
import { bundledPackages, notAllowed, thirdParty } from './licenses.ts';
import { lintFirefox } from './lint-addon.ts';
import { sbomOf } from './sbom.ts';
import { guarded, run, StepError, step } from './setup.mjs';
import { type Entry, makeZip } from './zip.ts';

const FOLDER = join(OUTPUT, 'release');
const MOST_OUTPUT = 256 * 1024 * 1024;

const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** A release that its changelog doesn't speak of is not ready. */
function checkChangelog(): string {
  const text = readFileSync(join(PROJECT_ROOT, 'CHANGELOG.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`${version}\n`));
  if (own !== undefined && own.trim() !== version) return `speaks of ${version}`;
  throw new StepError(`CHANGELOG.md has no "## ${version}"`, 'write what is new in this version.');
}

function buildTwice(): string {
  const { ok, output } = run('npm', ['run', '--silent', 'reproducible']);
  if (!ok) throw new StepError(output, 'a build that differs from itself can’t be checked.');
  return output.trim().split('\n').at(-1) ?? '';
}

/** The version is written in package.json alone; everything else takes it from there. */
function checkManifests(): string {
  for (const browser of BROWSERS) {
    const file = join(OUTPUT, `${browser}-mv3/manifest.json`);
    const built = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    if (built.version !== version)
      throw new StepError(
        `${browser} says ${built.version}`,
        'take the version from package.json.',
      );
  }
  return version;
}

/** What git knows, as it lies here: what a reviewer builds the packages from. */
function sources(): Entry[] {
  const listed = execFileSync('git', ['ls-files', '-z'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && statSync(join(PROJECT_ROOT, path)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(PROJECT_ROOT, path)) }));
}

const written: string[] = [];

function write(name: string, bytes: Uint8Array | string): void {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  writeFileSync(join(FOLDER, name), data);
  written.push(`${sha256Of(data)}  ${name}`);
}

function writeLicenses(): string {
  const packages = bundledPackages();
  const [unknown] = notAllowed(packages);
  if (unknown !== undefined)
    throw new StepError(
      `${unknown.name} is under "${unknown.license}"`,
      'see whether it may be shipped, and add its license to lib/tools/licenses.ts.',
    );
  write('THIRD-PARTY.txt', thirdParty(packages));
  return `${packages.length} packages`;
}

function writeSbom(): string {
  const packages = bundledPackages();
  write('sbom.cdx.json', sbomOf(version, packages));
  return `${packages.length} components`;
}

function writePackages(): string {
  const notices: Entry[] = ['LICENSE', 'PRIVACY.md'].map((path) => ({
    path,
    bytes: readFileSync(join(PROJECT_ROOT, path)),
  }));
  for (const browser of BROWSERS) {
    const built = entriesOf(join(OUTPUT, `${browser}-mv3`));
    write(`unwash-${version}-${browser}.zip`, makeZip([...built, ...notices]));
  }
  write(`unwash-${version}-cli.zip`, makeZip([...entriesOf(join(OUTPUT, 'cli')), ...notices]));
  write(`unwash-${version}-sources.zip`, makeZip(sources()));
  return `${written.length} files`;
}

await guarded(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await step('Changelog', checkChangelog);
  await step('Two builds', buildTwice);
  await step('Version', checkManifests);
  await step('Firefox linter', lintFirefox);
  await step('Dependencies', audit);
  await step('Licenses', writeLicenses);
  await step('Bill of materials', writeSbom);
  await step('Packages', writePackages);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), `${written.join('\n')}\n`);
});
