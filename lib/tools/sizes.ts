/** How many bytes of the built extension travel where, gzipped, beside the budget for each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzipped, by part. `files`: what the part begins with; what they import is found. */
export interface Budget {
  readonly part: string;
  readonly files: readonly string[];
  readonly most: number;
  /** What it should be, where that is not reached: docs/performance.md says why. */
  readonly target?: number;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+\.(?:js|css))["']/g;
const LINKED = /(?:src|href)="\/?([^"]+\.(?:js|css))"/g;

/** Files that one names: scripts and styles of a page, imports of a script. */
function named(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.html')) return [...text.matchAll(LINKED)].map(([, name = '']) => name);
  if (!file.endsWith('.js')) return [];
  return [...text.matchAll(IMPORT)].map(([, name = '']) =>
    normalize(name.startsWith('/') ? name.slice(1) : join(dirname(file), name)),
  );
}

/** A part's files, those that they import included, each once. */
export function filesOf(folder: string, files: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !existsSync(join(folder, file))) continue;
    found.add(file);
    queue.push(...named(folder, file));
  }
  return [...found].sort();
}

/** Gzipped bytes of a part; null where the build has none of its files. */
export function sizeOf(folder: string, { files }: Budget): number | null {
  if (!files.every((file) => existsSync(join(folder, file)))) return null;
  return filesOf(folder, files).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

export const isBuilt = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).includes('manifest.json');
