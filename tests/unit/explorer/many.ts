/** Datasets of any size for tests of the explorer: the fixture's families over and over. */
import type { Dataset, Family } from '../../../lib/dataset/compiled.ts';
import { MODALITIES } from '../../../lib/dataset/vocabulary.ts';
import { Catalogue } from '../../../lib/ui/explorer/catalogue.ts';
import { fixture } from '../dataset-fixture.ts';

const originals = Object.values(fixture.families);

function copy(number: number): Family {
  const original = originals[number % originals.length];
  if (original === undefined) throw new Error('the fixture is empty');
  const month = String((number % 12) + 1).padStart(2, '0');
  return {
    ...original,
    id: `${original.id}-${number}`,
    name: `${original.name} ${number}`,
    released: `${2018 + (number % 9)}-${month}`,
    modality: [MODALITIES[number % MODALITIES.length] ?? 'text'],
  };
}

export function manyFamilies(count: number): Dataset {
  const families = Array.from({ length: count }, (_, number) => copy(number));
  return { ...fixture, families: Object.fromEntries(families.map((one) => [one.id, one])) };
}

/** A catalogue with every verdict worked out. */
export function judgedCatalogue(dataset: Dataset): Catalogue {
  const catalogue = new Catalogue(dataset);
  while (!catalogue.isJudged) catalogue.judgeSome();
  return catalogue;
}
