/** The command line as it is released: one file, the dataset beside it, and nothing to install. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/compiled.ts';
import { DATASET_SHA256, DamagedDataset } from '../dataset/integrity.ts';
import { start } from './start.ts';

function load(): Dataset {
  const bytes = readFileSync(join(import.meta.dirname, 'dataset.json'));
  if (createHash('sha256').update(bytes).digest('hex') !== DATASET_SHA256) {
    throw new DamagedDataset('dataset.json is not the one of this version; install unwash again');
  }
  return JSON.parse(bytes.toString('utf8')) as Dataset;
}

await start(load);
