/** The engine alone, in Node: text by the megabyte, ids by the second, and what growth costs. */
import type { Document } from '../../lib/claims/block.ts';
import { ALL_LANGUAGES, LANGUAGE_RULES } from '../../lib/claims/languages/index.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { createEngine, type Engine } from '../../lib/engine.ts';
import { grow } from './grown.ts';
import { type GeneratedId, generateIds } from './ids.ts';
import { race, timeOf } from './measure.ts';
import { kB, type Result, ratio, round } from './result.ts';
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
  const engine = createEngine(dataset, ALL_LANGUAGES);
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

/** How many of them lead to a model. */
const resolveAll = (engine: Engine, ids: readonly GeneratedId[]): number =>
  ids.reduce((sum, { id }) => sum + (engine.assessModel({ id }).model === null ? 0 : 1), 0);

const ALIKE = 200_000;

function alikeRate(dataset: Dataset): number {
  const engine = createEngine(dataset, ALL_LANGUAGES);
  const ids = generateIds(dataset, ALIKE, true);
  return ALIKE / (timeOf(() => resolveAll(engine, ids)) / 1000);
}

function idResults(dataset: Dataset): Result[] {
  const engine = createEngine(dataset, ALL_LANGUAGES);
  const ids = generateIds(dataset, IDS);
  for (const { id } of ids.slice(0, 20_000)) engine.assessModel({ id });
  let falseMatches = 0;
  let missed = 0;
  // Time of the processor: a rate has no rival in the same run to be held against.
  const start = process.cpuUsage().user;
  for (const { id, kind } of ids) {
    const { model } = engine.assessModel({ id });
    if (kind === 'none' && model !== null) falseMatches++;
    if (kind === 'own' && model === null) missed++;
  }
  const rate = IDS / ((process.cpuUsage().user - start) / 1e6);
  const unseen = alikeRate(dataset);
  const told = { part: PART, against: `${round(IDS)} generated ids` };
  return [
    {
      ...told,
      what: 'hub ids resolved a second of the processor, lineage and verdicts included',
      measured: `${round(Math.round(rate))} a second`,
      value: rate,
      target: { least: 200_000 },
    },
    {
      ...told,
      what: 'the same with every known id equally often, most never asked before',
      measured: `${round(Math.round(unseen))} a second`,
      value: unseen,
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
  const ids = generateIds(dataset, 5000);
  const documents = readAll(modelCards(dataset, 20));
  const sizes = [1, 10, 100];
  const engines = sizes.map((times) =>
    createEngine(times === 1 ? dataset : grow(dataset, times), ALL_LANGUAGES),
  );
  const rivals = engines.flatMap((engine, at) => [
    {
      name: `ids ${sizes[at]}`,
      run: () => resolveAll(engine, ids),
    },
    { name: `text ${sizes[at]}`, run: () => assessAll(engine, documents) },
  ]);
  const times = race(rivals, 7, 2);
  const of = (what: string, size: number): number => times[`${what} ${size}`] ?? 0;
  return [10, 100].flatMap((size) =>
    ['ids', 'text'].map((what) =>
      ratio(
        PART,
        `${what === 'ids' ? '5,000 ids' : '20 model cards'} with ${size} times the dataset`,
        of(what, size),
        ['with the dataset as it is', of(what, 1)],
        size === 10 ? { most: 1.3 } : undefined,
      ),
    ),
  );
}

/** Terms of eight languages, then of ten and a hundred times as many, in one expression each. */
function languageResults(dataset: Dataset): Result[] {
  const texts = readAll(modelCards(dataset, 1)).flatMap(({ blocks }) =>
    blocks.slice(0, 20).map(({ text }) => text.toLowerCase()),
  );
  const patterns = LANGUAGE_RULES.flatMap(({ terms }) => terms.map(({ pattern }) => pattern));
  const rivals = [1, 10, 100].map((times) => {
    const all = Array.from({ length: times }, (_, copy) =>
      patterns.map((pattern) => (copy === 0 ? `(${pattern})` : `(q${copy}${pattern})`)),
    );
    const expression = new RegExp(all.flat().join('|'), 'g');
    const run = () => texts.reduce((sum, text) => sum + (text.match(expression)?.length ?? 0), 0);
    return { name: String(times), run };
  });
  const times = race(rivals, 3, 1);
  const now = ['terms of eight languages', times['1'] ?? 0] as const;
  return [10, 100].map((many) =>
    ratio(PART, `terms of ${8 * many} languages searched for`, times[String(many)] ?? 0, now),
  );
}

/** One document of ten and a hundred times as many claims: time for each. */
function claimResults(dataset: Dataset): Result[] {
  const engine = createEngine(dataset, ALL_LANGUAGES);
  const parts = readAll(modelCards(dataset, 100));
  const documents = [1, 10, 100].map((many) => ({
    subject: null,
    blocks: parts.slice(0, many).flatMap(({ blocks }) => blocks),
  }));
  const rivals = documents.map((document, at) => ({
    name: String(at),
    run: () => assessAll(engine, [document]),
  }));
  const times = race(rivals, 5, 1);
  const each = documents.map((document, at) => (times[at] ?? 0) / document.blocks.length);
  return [1, 2].map((at) => ({
    part: PART,
    what: `a block of a document with ${10 ** at} times the claims`,
    measured: `${round((each[at] ?? 0) * 1000)} µs`,
    against: `${round((each[0] ?? 0) * 1000)} µs`,
    value: (each[at] ?? 0) / (each[0] ?? 1),
  }));
}

/** Parsing at ten times the families. */
function parseResults(dataset: Dataset): Result[] {
  const text = JSON.stringify(dataset);
  const grown = JSON.stringify(grow(dataset, 10));
  const times = race(
    [
      { name: 'now', run: () => JSON.parse(text) },
      { name: 'grown', run: () => JSON.parse(grown) },
    ],
    5,
    1,
  );
  const { now = 0, grown: ten = 0 } = times;
  return [
    ratio(PART, `parsing ten times the dataset, ${kB(grown.length)}`, ten, [kB(text.length), now]),
  ];
}

export function benchEngine(dataset: Dataset): Result[] {
  return [
    ...textResults(dataset),
    ...idResults(dataset),
    ...growthResults(dataset),
    ...claimResults(dataset),
    ...languageResults(dataset),
    ...parseResults(dataset),
  ];
}
