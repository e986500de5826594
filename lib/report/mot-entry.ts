/**
 * An entry for the Model Openness Tool, as the YAML file that its `models/` folder takes
 * (schema/mof_schema.json there). A component that is left out is not in the release; one without a
 * license of its own would take the distribution's, so that is left empty: we claim no license that
 * we have not read.
 */

import type { License } from '../dataset/compiled.ts';
import { MOF_COMPONENTS, type Modality, type MofComponent } from '../dataset/vocabulary.ts';
import { webAddress } from '../ui/links.ts';
import type { AssessedComponent, ModelAssessment } from '../verdict/assessment.ts';
import { oneLine } from './markdown.ts';

/** The tool's names; it takes an unknown one for the first of its list. */
export const MOT_NAMES: Readonly<Record<MofComponent, string>> = {
  'model-architecture': 'Model architecture',
  'data-preprocessing-code': 'Data preprocessing code',
  'training-code': 'Training code',
  'inference-code': 'Inference code',
  'evaluation-code': 'Evaluation code',
  'supporting-libraries': 'Supporting libraries and tools',
  'final-weights': 'Model parameters (Final)',
  'intermediate-weights': 'Model parameters (Intermediate)',
  datasets: 'Datasets',
  'evaluation-data': 'Evaluation data',
  'sample-outputs': 'Sample model outputs',
  'model-card': 'Model card',
  'data-card': 'Data card',
  'technical-report': 'Technical report',
  'research-paper': 'Research paper',
  'evaluation-results': 'Evaluation results',
  'model-metadata': 'Model metadata',
};

const TYPES: Partial<Record<Modality, string>> = {
  text: 'language',
  embedding: 'language',
  code: 'code',
  vision: 'vision',
  image: 'image',
  video: 'video',
  speech: 'audio',
  audio: 'audio',
  music: 'audio',
  '3d': '3d',
  'vision-language': 'multimodal',
  omni: 'multimodal',
};

export interface MotInput {
  readonly model: ModelAssessment;
  readonly modality: Modality | undefined;
  readonly licenseOf: (id: string) => License | null;
}

/** Any text as a YAML scalar: JSON strings are YAML, whatever is in them. */
const scalar = (text: string): string => JSON.stringify(oneLine(text, 200));

const address = (url: string | undefined): string | null => webAddress(url);

function licenseId(id: string, licenseOf: MotInput['licenseOf']): string {
  const license = licenseOf(id);
  return license?.spdx ?? license?.name ?? id;
}

function component(fact: AssessedComponent, { model, licenseOf }: MotInput): string[] {
  const own =
    fact.license ?? (fact.component === 'final-weights' ? model.license.governing[0] : undefined);
  const place = address(fact.evidence[0]);
  return [
    '    -',
    `      name: ${scalar(MOT_NAMES[fact.component as MofComponent])}`,
    ...(fact.says === undefined ? [] : [`      description: ${scalar(fact.says)}`]),
    ...(own === undefined ? [] : [`      license: ${scalar(licenseId(own, licenseOf))}`]),
    ...(place === null ? [] : [`      component_path: ${scalar(place)}`]),
  ];
}

const isMof = (fact: AssessedComponent): boolean =>
  (MOF_COMPONENTS as readonly string[]).includes(fact.component);

/** The day, as far as it is known: the tool wants a whole one or none. */
const day = (released: string | null): string[] =>
  released !== null && /^\d{4}-\d{2}-\d{2}$/.test(released) ? [`  date: '${released}'`] : [];

export function motYaml(input: MotInput): string {
  const { model, modality } = input;
  const there = model.components.filter((fact) => isMof(fact) && fact.is === 'yes');
  const hub = model.id?.includes('/')
    ? [`  huggingface: ${scalar(`https://huggingface.co/${model.id}`)}`]
    : [];
  const terms = ['distribution', 'code', 'data', 'document'].flatMap((kind) => [
    `    ${kind}:`,
    '      name: null',
    '      path: null',
  ]);
  return [
    'framework:',
    "  name: 'Model Openness Framework'",
    "  version: '1.0'",
    "  date: '2024-12-15'",
    'release:',
    `  name: ${scalar(model.name)}`,
    "  version: ''",
    ...day(model.released),
    '  license:',
    ...terms,
    `  type: '${TYPES[modality ?? 'text'] ?? 'other'}'`,
    "  architecture: ''",
    "  origin: ''",
    `  producer: ${scalar(model.maker ?? '')}`,
    "  contact: ''",
    ...hub,
    there.length === 0 ? '  components: []' : '  components:',
    ...there.flatMap((fact) => component(fact, input)),
    '',
  ].join('\n');
}

/** File name in the tool's folder. */
export const motFile = ({ name }: ModelAssessment): string =>
  `${
    oneLine(name, 80)
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[-.]+|-+$/g, '') || 'model'
  }.yml`;
