/** What the builds have made: folders, their files, and the digest of each. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PROJECT_ROOT } from './dataset-file.ts';
import type { Entry } from './zip.ts';

export const OUTPUT = join(PROJECT_ROOT, '.output');
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export const FOLDERS = [...BROWSERS.map((browser) => `${browser}-mv3`), 'cli'];

export function entriesOf(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      bytes: readFileSync(file),
    }));
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Digest of every built file, by its path under .output. */
export function digests(): Map<string, string> {
  return new Map(
    FOLDERS.flatMap((folder) =>
      entriesOf(join(OUTPUT, folder)).map(
        ({ path, bytes }) => [`${folder}/${path}`, sha256Of(bytes)] as const,
      ),
    ),
  );
}
