/** The engine alone, in Node: text by the megabyte, ids by the second, and what growth costs. */
import type { Document } from '../../lib/claims/block.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { createEngine, type Engine } from '../../lib/engine.ts';
import { generateIds } from './ids.ts';
import { grow } from './grown.ts';
import { race } from './measure.ts';
import { type Result, ratio, round } from './result.ts';
import { modelCards, readAll, textSize } from './texts.ts';

const PART = 'Engine in Node';
const SEARCH = /open[\s-]?source/gi;
const NEAR = 200;

function search(documents: readonly Document[]): number {
  let found = 0;
  for (const { blocks } of documents)
    for (const { text } of blocks) found += text.match(SEARCH)?.length ?? 0;
  return found;
}

/** The naive rule: the words, with a model's name near. */
function naive(documents: readonly Document[]): number {
  let found = 0;
  for (const { blocks } of documents)
    for (const { text } of blocks)
      for (const { index } of text.matchAll(SEARCH)) {
        const around = text.slice(Math.max(0, index - NEAR), index + NEAR);
        if (/llama|qwen|gemma|mistral|deepseek|phi|falcon/i.test(around)) found++;
      }
  return found;
}

const assessAll = (engine: Engine, documents: readonly Document[]): number =>
  documents.reduce((sum, document) => sum + engine.assessDocument(document).length, 0);

function textResults(dataset: Dataset): Result[] {
  const engine = createEngine(dataset);
  const documents = readAll(modelCards(dataset, 60));
  const plain = documents.map((document) => ({
    ...document,
    blocks: document.blocks.filter(({ text }) => /^[A-Z][a-z ]+\.$/.test(text)),
  }));
  const times = race(
    [
      { name: 'engine', run: () => assessAll(engine, documents) },
      { name: 'plain', run: () => assessAll(engine, plain) },
      { name: 'regex', run: () => search(documents) },
      { name: 'naive', run: () => naive(documents) },
    ],
    15,
  );
  const { engine: own = 0, regex = 0, naive: rule = 0, plain: without = 0 } = times;
  const findings = assessAll(engine, documents);
  const rate = (size: number, time: number): number => size / 1e3 / time;
  const size = textSize(documents);
  return [
    {
      part: PART,
      what: `model cards with ${round(findings)} claims in ${round(size / 1e6)} MB`,
      measured: `${round(rate(size, own))} MB/s`,
      against: `one regular expression ${round(rate(size, regex))} MB/s, naive rule ${round(rate(size, rule))} MB/s`,
      value: own / regex,
    },
    {
      part: PART,
      what: 'the same without claims',
      measured: `${round(rate(textSize(plain), without))} MB/s`,
      against: `one regular expression ${round(rate(size, regex))} MB/s`,
      value: without / textSize(plain) / (regex / size),
    },
    {
      part: PART,
      what: 'for each finding, all text around it included',
      measured: `${round((own * 1000) / findings)} µs`,
      against: '',
      value: (own * 1000) / findings,
      target: { most: 20 },
    },
  ];
}

const IDS = 2_000_000;

function idResults(dataset: Dataset): Result[] {
  const engine = createEngine(dataset);
  const ids = generateIds(dataset, IDS);
  for (const { id } of ids.slice(0, 20_000)) engine.assessModel({ id });
  let falseMatches = 0;
  let missed = 0;
  const start = performance.now();
  for (const { id, kind } of ids) {
    const { model } = engine.assessModel({ id });
    if (kind === 'none' && model !== null) falseMatches++;
    if (kind === 'own' && model === null) missed++;
  }
  const rate = IDS / ((performance.now() - start) / 1000);
  const told = { part: PART, against: `${round(IDS)} generated ids` };
  return [
    {
      ...told,
      what: 'hub ids resolved a second, lineage and verdicts included',
      measured: `${round(Math.round(rate))} a second`,
      value: rate,
      target: { least: 200_000 },
    },
    {
      ...told,
      what: 'false matches among look-alikes and unknown names',
      measured: round(falseMatches),
      value: falseMatches,
      target: { most: 0 },
    },
    {
      ...told,
      what: 'makers’ own ids not found',
      measured: round(missed),
      value: missed,
      target: { most: 0 },
    },
  ];
}

/** Ids, names and text over the dataset at one, ten and a hundred times its size. */
function growthResults(dataset: Dataset): Result[] {
  const ids = generateIds(dataset, 20_000);
  const documents = readAll(modelCards(dataset, 20));
  const sizes = [1, 10, 100];
  const engines = sizes.map((times) => createEngine(times === 1 ? dataset : grow(dataset, times)));
  const rivals = engines.flatMap((engine, at) => [
    {
      name: `ids ${sizes[at]}`,
      run: () => ids.forEach(({ id }) => engine.assessModel({ id })),
    },
    { name: `text ${sizes[at]}`, run: () => assessAll(engine, documents) },
  ]);
  const times = race(rivals, 9);
  const of = (what: string, size: number): number => times[`${what} ${size}`] ?? 0;
  return [10, 100].flatMap((size) =>
    ['ids', 'text'].map((what) =>
      ratio(
        PART,
        `${what === 'ids' ? '20,000 ids' : '20 model cards'} with ${size} times the dataset`,
        of(what, size),
        ['with the dataset as it is', of(what, 1)],
        size === 10 ? { most: 1.3 } : undefined,
      ),
    ),
  );
}

export function benchEngine(dataset: Dataset): Result[] {
  return [...textResults(dataset), ...idResults(dataset), ...growthResults(dataset)];
}
