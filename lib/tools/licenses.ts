/** Licenses of what is bundled: every package that `dependencies` lead to, with its license's text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './dataset-file.ts';

/** Tools of the build that leave some code of their own in the bundles. */
const LEAVE_CODE = ['wxt', '@wxt-dev/browser'];

/** What may be shipped under Apache-2.0 without more than keeping notices. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
]);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** As Node looks for packages: from where it is asked for, outwards. */
function folderOf(name: string, from: string): string {
  for (let at = from; at.startsWith(PROJECT_ROOT.replace(/\/$/, '')); at = join(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`${name} is not installed; run npm ci`);
}

function textIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

export function bundledPackages(): Bundled[] {
  const found = new Map<string, Bundled>();
  const visit = (name: string, from: string, deep: boolean): void => {
    const folder = folderOf(name, from);
    const { version, license = '', dependencies = {} } = manifestIn(folder);
    const key = `${name}@${version}`;
    if (found.has(key)) return;
    found.set(key, { name, version, license, text: textIn(folder) });
    if (deep) for (const next of Object.keys(dependencies)) visit(next, folder, true);
  };
  for (const name of Object.keys(manifestIn(PROJECT_ROOT).dependencies ?? {}))
    visit(name, PROJECT_ROOT, true);
  for (const name of LEAVE_CODE) visit(name, PROJECT_ROOT, false);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Packages whose license nobody has looked at. */
export const notAllowed = (packages: readonly Bundled[]): readonly Bundled[] =>
  packages.filter(({ license }) => !ALLOWED.has(license));

export function thirdParty(packages: readonly Bundled[]): string {
  const list = packages.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const texts = packages.map(
    ({ name, version, license, text }) =>
      `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text || 'No text in the package.'}\n`,
  );
  return `Unwash carries code of these packages:\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}
