/** The dataset that came with the extension, checked. The one place that loads it. */
import type { Dataset } from './compiled.ts';
import { DamagedDataset, openDataset } from './integrity.ts';

/** All of our own pages and the worker have one origin, in which the file lies at the root. */
export async function packagedDataset(): Promise<Dataset> {
  const response = await fetch('/dataset.json').catch(() => null);
  if (!response?.ok) throw new DamagedDataset('the packaged dataset is missing');
  return openDataset(await response.arrayBuffer());
}
