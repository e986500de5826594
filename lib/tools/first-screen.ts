/** Writes the explorer's first screen beside the compiled dataset. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../dataset/compiled.ts';
import { cutFirstScreen } from '../ui/explorer/first-screen.ts';

/** @returns the path of what was written. */
export function writeFirstScreen(datasetFile: string, to: string): string {
  const dataset = JSON.parse(readFileSync(datasetFile, 'utf8')) as Dataset;
  writeFileSync(to, JSON.stringify(cutFirstScreen(dataset)));
  return to;
}
