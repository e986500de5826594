/**
 * An issue for the European Open Source AI Index (https://osai-index.eu): what we know of a model, in
 * the index's own dimensions, with sources. Their reviewers judge; we only point. In English, as they are.
 */
import type { Component, Truth } from '../dataset/vocabulary.ts';
import { webAddress } from '../ui/links.ts';
import type { AssessedComponent, ModelAssessment } from '../verdict/assessment.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { linkTarget, oneLine, plain } from './markdown.ts';

/** The index's dimensions that have a component of ours. */
const DIMENSIONS: readonly (readonly [dimension: string, component: Component])[] = [
  ['datasources_basemodel', 'datasets'],
  ['weights_basemodel', 'final-weights'],
  ['trainingcode', 'training-code'],
  ['code', 'inference-code'],
  ['hardware_architecture', 'model-architecture'],
  ['preprint', 'technical-report'],
  ['paper', 'research-paper'],
  ['modelcard', 'model-card'],
  ['datasheet', 'data-card'],
];

const WORDS: Readonly<Record<Exclude<Truth, 'unknown'>, string>> = {
  yes: 'there',
  partial: 'there in part',
  no: 'not released',
};

const sources = ({ evidence }: AssessedComponent): string =>
  evidence
    .flatMap((address) => webAddress(address) ?? [])
    .slice(0, 2)
    .map((address) => ` <${linkTarget(address)}>`)
    .join('');

function facts({ components }: ModelAssessment): string[] {
  return DIMENSIONS.flatMap(([dimension, component]) => {
    const fact = components.find((one) => one.component === component);
    if (fact === undefined || fact.is === 'unknown') return [];
    return [`- \`${dimension}\`: ${WORDS[fact.is]}${sources(fact)}`];
  });
}

/** What the index says of it already, so that nobody adds a model twice. */
function entryLine({ opinions }: ModelAssessment): string {
  const entry = opinions.find(({ index }) => index === 'osai');
  const address = webAddress(entry?.url);
  return entry === undefined || address === null
    ? 'I did not find it in the index.'
    : `The index has an entry: [${plain(entry.name)}](<${linkTarget(address)}>).`;
}

export function osaiDraft(about: Case): Draft {
  const { model } = about;
  const address = webAddress(about.page);
  const lines = [
    `About **${plain(about.name, 100)}**${model?.maker ? ` by ${plain(model.maker, 100)}` : ''}.`,
    model === null ? '' : entryLine(model),
    '',
    ...(about.findings[0] === undefined
      ? []
      : [
          'It is called open source here:',
          '',
          `> ${plain(about.findings[0].before + about.findings[0].text + about.findings[0].after)}`,
          '',
        ]),
    ...(address === null ? [] : [`Page: <${linkTarget(address)}>, read on ${about.date}.`, '']),
    ...(model === null ? [] : ['What I found, by your dimensions:', '', ...facts(model), '']),
    ...(model === null || model.license.names.length === 0
      ? []
      : [`License of the weights: ${plain(model.license.names.join(', '))}.`, '']),
    `Facts from Unwash ${about.version}, data ${about.dataset}.`,
  ];
  return { title: `Model: ${oneLine(about.name, 100)}`, body: lines.join('\n') };
}
