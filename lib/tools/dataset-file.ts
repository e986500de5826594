/** The compiled dataset on disk: made when it is missing or older than the files it comes from. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData } from '../dataset/check.ts';
import { compileData } from '../dataset/compile.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { readData } from '../dataset/source.ts';

export const PROJECT_ROOT = join(import.meta.dirname, '../..');
export const DATASET_FILE = join(PROJECT_ROOT, '.output/data/dataset.json');

/** Folders whose files make the dataset what it is. */
const SOURCES = ['data', 'lib/dataset', 'lib/models'];

function newestChange(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

function isFresh(): boolean {
  const made = statSync(DATASET_FILE, { throwIfNoEntry: false })?.mtimeMs;
  return (
    made !== undefined &&
    SOURCES.every((folder) => newestChange(join(PROJECT_ROOT, folder)) <= made)
  );
}

/** Writes the compiled dataset whole or not at all, so that two runs at once can't damage it. */
export function writeDataset(dataset: Dataset): string {
  const text = JSON.stringify(dataset);
  mkdirSync(join(DATASET_FILE, '..'), { recursive: true });
  const draft = `${DATASET_FILE}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, DATASET_FILE);
  return text;
}

/**
 * The compiled dataset, compiled anew where it is stale. A data file with a problem is reported on
 * standard error and the rest is used: `npm run data` says it all, and tests insist on none.
 */
export function loadDataset(): Dataset {
  if (isFresh()) return JSON.parse(readFileSync(DATASET_FILE, 'utf8')) as Dataset;
  const data = readData(PROJECT_ROOT);
  const [first, ...more] = checkData(data, new Date().toISOString().slice(0, 10));
  if (first !== undefined) {
    console.error(
      `unwash: ${first.file}:${first.line}: ${first.message} (and ${more.length} more; npm run data)`,
    );
  }
  const dataset = compileData(data);
  writeDataset(dataset);
  return dataset;
}
