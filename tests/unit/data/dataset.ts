/** The dataset as it is compiled from data/, for the tests of this folder. */
import type { Dataset, Family } from '../../../lib/dataset/compiled.ts';
import { modelOf } from '../../../lib/models/reference.ts';
import { loadDataset } from '../../../lib/tools/dataset-file.ts';
import { assessKnown } from '../../../lib/verdict/assess.ts';
import type { ModelAssessment } from '../../../lib/verdict/assessment.ts';

/** Compiled once: the first test file writes it, the others read it. */
export const dataset = loadDataset();

export function family(id: string): Family {
  const found = dataset.families[id];
  if (found === undefined) throw new Error(`data/models has no family ${id}`);
  return found;
}

/** A family or `family#variant`, as its maker published it. */
export function assess(ref: string, among: Dataset = dataset): ModelAssessment {
  const model = modelOf(among, ref);
  if (model === null) throw new Error(`data/models has no ${ref}`);
  return assessKnown(among, model);
}
