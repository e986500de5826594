/**
 * `npm run data`: checks the files under data/, prints what they cover, exports their schemas for
 * editors and writes the compiled dataset. Paths limit which problems are shown; `--check` does
 * nothing but check.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkData } from '../dataset/check.ts';
import { compileData } from '../dataset/compile.ts';
import { coverageOf } from '../dataset/coverage.ts';
import { readData, type SourceData } from '../dataset/source.ts';
import { coverageTable } from './coverage-table.ts';
import { PROJECT_ROOT, writeDataset } from './dataset-file.ts';
import { writeJsonSchemas } from './json-schemas.ts';

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('--')).map((path) => path.replace(/^\.\//, ''));
const today = new Date().toISOString().slice(0, 10);

/** Shows the problems of the files asked for; all of them when none is named. */
function showProblems(data: SourceData): number {
  const problems = checkData(data, today).filter(
    ({ file }) => only.length === 0 || only.some((path) => file.startsWith(path)),
  );
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  return problems.length;
}

function write(data: SourceData): void {
  writeJsonSchemas(PROJECT_ROOT);
  const text = writeDataset(compileData(data));
  const brotli = brotliCompressSync(text).length;
  const gzip = gzipSync(text, { level: 9 }).length;
  console.log(`.output/data/dataset.json: ${text.length} bytes, ${gzip} gzip, ${brotli} brotli`);
}

const data = readData(PROJECT_ROOT);
const problems = showProblems(data);
console.log(
  `${data.licenses.length} licenses, ${data.families.length} families, ${problems} problems`,
);
if (problems > 0) process.exitCode = 1;
if (!args.includes('--check')) {
  for (const line of coverageTable(coverageOf(data, today))) console.log(line);
  write(data);
}
