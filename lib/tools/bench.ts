/**
 * `npm run bench [part...]`: measures what Unwash costs beside its rivals, which run in the same
 * part. Writes .output/bench/results.json and the figures into docs/performance.md.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, OUTPUT } from '../../tests/bench/bundle.ts';
import { openChromium } from '../../tests/bench/chromium.ts';
import { benchEngine } from '../../tests/bench/engine.ts';
import { benchExtension } from '../../tests/bench/extension.ts';
import { isMet, kB, type Result } from '../../tests/bench/result.ts';
import { benchScan } from '../../tests/bench/scan.ts';
import { benchDrawing, benchSurfaces, benchWake } from '../../tests/bench/surfaces.ts';
import { asTable, withFigures } from '../../tests/bench/table.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { DATASET_FILE, loadDataset, PROJECT_ROOT } from './dataset-file.ts';
import { type Budget, sizeOf } from './sizes.ts';

const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');
const BUDGET = join(PROJECT_ROOT, 'tests/bench/budget.json');
const RESULTS = join(OUTPUT, 'results.json');
const PAGE = join(PROJECT_ROOT, 'docs/performance.md');

function benchSizes(): Result[] {
  const budget = JSON.parse(readFileSync(BUDGET, 'utf8')) as Budget[];
  return budget.flatMap((part) => {
    const size = sizeOf(BUILD, part);
    return size === null
      ? []
      : [
          {
            part: 'Sizes, gzipped',
            what: part.part,
            measured: kB(size),
            against: `budget ${kB(part.target ?? part.most)}`,
            value: size / (part.target ?? part.most),
            target: { most: 1 },
          },
        ];
  });
}

async function inChromium(dataset: Dataset): Promise<Result[]> {
  const code = await bundle('in-page/index.ts', 'in-page');
  const text = JSON.stringify(dataset);
  const browser = await openChromium();
  try {
    return [
      ...(await benchScan(browser, code, text)),
      ...(await benchWake(browser, code, dataset)),
      ...(await benchDrawing(browser, code, text)),
    ];
  } finally {
    await browser.close();
  }
}

type Part = (dataset: Dataset) => Result[] | Promise<Result[]>;

const PARTS: Readonly<Record<string, Part>> = {
  sizes: benchSizes,
  engine: benchEngine,
  scan: inChromium,
  extension: () => benchExtension(BUILD, statSync(DATASET_FILE).size),
  surfaces: (dataset) => benchSurfaces(BUILD, dataset),
};

/** A part that breaks off must not take the figures of the others with it. */
async function run(name: string, part: Part, dataset: Dataset): Promise<Result[]> {
  console.log(`… ${name}`);
  try {
    return await part(dataset);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: ${String(error)}`);
    return [];
  }
}

/** What earlier runs measured: a part alone leaves the figures of the others as they are. */
function keptRuns(): Record<string, Result[]> {
  if (!existsSync(RESULTS)) return {};
  return (
    (JSON.parse(readFileSync(RESULTS, 'utf8')) as { runs?: Record<string, Result[]> }).runs ?? {}
  );
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => PARTS[name] === undefined);
if (unknown !== undefined) {
  console.error(`bench: no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
mkdirSync(OUTPUT, { recursive: true });
const dataset = loadDataset();
const fresh: Record<string, Result[]> = {};
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const results = await run(name, part, dataset);
  if (results.length > 0) fresh[name] = results;
  console.log(`\n${asTable(results)}\n`);
}
const runs = { ...keptRuns(), ...fresh };
const told = Object.fromEntries(
  Object.keys(PARTS).map((name) => [
    name,
    (runs[name] ?? []).map((result) => ({ ...result, met: isMet(result) })),
  ]),
);
const json = { dataset: dataset.version, node: process.version, runs: told };
writeFileSync(RESULTS, `${JSON.stringify(json, null, 2)}\n`);
writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), asTable(Object.values(told).flat())));
