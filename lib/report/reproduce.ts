/** The command that gives the same verdict again, for anyone with the same data. */
import type { Dataset } from '../dataset/compiled.ts';
import { isHubId } from '../models/hub-id.ts';
import type { Case } from './case.ts';

/** A hub id that leads to a family: of a page that names a model, and has no id itself. */
function idOf(dataset: Dataset, family: string): string | null {
  const whole = Object.entries(dataset.ids).find(([, to]) => to.split('#')[0] === family);
  if (whole !== undefined) return whole[0];
  for (const [owner, patterns] of Object.entries(dataset.owners)) {
    const found = patterns.find(([, to]) => to.split('#')[0] === family);
    if (found !== undefined) return `${owner}/${found[0].replaceAll('*', '1')}`;
  }
  return null;
}

/** One line of JSON for `unwash model --stdin`; null where no id stands for the model. */
export function reproduction({ subject, model }: Case, dataset: Dataset): string | null {
  const own = model !== null && model.id !== null && model.id === subject?.id;
  if (own && isHubId(model.id ?? '')) {
    const { id, license, licenseName, licenseLink, licenseText, baseModels, relation, tags } =
      subject;
    const declared = { license, licenseName, licenseLink, licenseText };
    return JSON.stringify({ id, ...declared, baseModels, relation, tags });
  }
  const id = model?.model ? idOf(dataset, model.model) : null;
  return id === null ? null : JSON.stringify({ id });
}

/** For a shell: in single quotes nothing has a meaning but the quote itself. */
export const commandLine = (line: string): string =>
  `printf '%s\\n' '${line.replaceAll("'", String.raw`'\''`)}' | unwash model --stdin --format json`;
