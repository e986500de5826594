/** What is known of a model, in forms that one pastes elsewhere. */
import { plain } from '../report/markdown.ts';
import type { Details } from './details.ts';
import { t } from './i18n.ts';
import { webAddress } from './links.ts';
import { answerText } from './popup/yardsticks.tsx';
import type { Summary } from './summary.ts';

export const COPY_FORMS = ['text', 'markdown', 'json', 'citation'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export interface Copied {
  readonly summary: Summary;
  readonly details: Details | null;
  readonly url: string;
  readonly dataset: string;
  readonly version: string;
}

const HOME = 'https://github.com/unwash/unwash';
const YARDSTICKS = ['osaid', 'strict', 'g7', 'mof', 'eu'] as const;

const day = (dataset: string): string => dataset.split('+')[0] ?? dataset;

const checked = ({ version, dataset }: Copied): string => t('copy_checked', version, day(dataset));

function asText(copied: Copied): string {
  const { summary, url } = copied;
  return [
    `${summary.name}: ${summary.label}`,
    summary.sentence,
    ...(summary.note === null ? [] : [summary.note]),
    ...(summary.licenses.length === 0 ? [] : [t('copy_license', summary.licenses.join(', '))]),
    ...summary.limits.map((limit) => `- ${limit.summary} (${limit.license}, ${limit.section})`),
    ...yardsticks(copied).map(([name, answer]) => `${name}: ${answer}`),
    checked(copied),
    ...(webAddress(url) === null ? [] : [url]),
  ].join('\n');
}

function yardsticks({ details }: Copied): (readonly [string, string])[] {
  if (details === null) return [];
  return YARDSTICKS.map((one) => [t(`def_${one}`), answerText(details.definitions, one)] as const);
}

function asMarkdown(copied: Copied): string {
  const { summary, url } = copied;
  const address = webAddress(url);
  const name = plain(summary.name);
  const title = address === null ? name : `[${name}](<${address}>)`;
  const limits = summary.limits.map(({ summary: said, license, section, url: at }) => {
    const clause = plain(`${license}, ${section}`);
    const link = webAddress(at);
    return `- ${plain(said)} (${link === null ? clause : `[${clause}](<${link}>)`})`;
  });
  const rows = yardsticks(copied).map(([one, answer]) => `| ${plain(one)} | ${plain(answer)} |`);
  return [
    `**${title}: ${plain(summary.label)}**`,
    '',
    plain(summary.sentence),
    ...(limits.length === 0 ? [] : ['', ...limits]),
    ...(rows.length === 0 ? [] : ['', `| ${t('yardsticks')} | |`, '| --- | --- |', ...rows]),
    '',
    checked(copied),
  ].join('\n');
}

/** The command line's own form of a model, with where and with what it was found. */
function asJson({ summary, details, url, dataset, version }: Copied): string {
  const model = details?.assessment ?? summary;
  return JSON.stringify({ url: webAddress(url), unwash: version, dataset, model }, null, 2);
}

const bibtexSafe = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, ' ').trim();

function asCitation({ summary, url, dataset, version }: Copied): string {
  const key = summary.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    `@misc{unwash-${key},`,
    `  title = {{Openness of ${bibtexSafe(summary.name)}: ${summary.words}}},`,
    '  author = {{Unwash}},',
    `  year = {${day(dataset).slice(0, 4)}},`,
    `  note = {Unwash ${version}, data ${dataset}${webAddress(url) === null ? '' : `, on ${url}`}},`,
    `  url = {${HOME}}`,
    '}',
  ].join('\n');
}

const WRITE: Readonly<Record<CopyForm, (copied: Copied) => string>> = {
  text: asText,
  markdown: asMarkdown,
  json: asJson,
  citation: asCitation,
};

export const copyAs = (form: CopyForm, copied: Copied): string => WRITE[form](copied);
