/** `npm run data`: checks the files under data/, prints coverage, writes the compiled dataset. */
import { brotliCompressSync } from 'node:zlib';
import { checkData } from '../dataset/check.ts';
import { compileData } from '../dataset/compile.ts';
import { readData } from '../dataset/source.ts';
import { PROJECT_ROOT, writeDataset } from './dataset-file.ts';

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('--')).map((path) => path.replace(/^\.\//, ''));
const today = new Date().toISOString().slice(0, 10);

const data = readData(PROJECT_ROOT);
const problems = checkData(data, today).filter(
  ({ file }) => only.length === 0 || only.some((path) => file.startsWith(path)),
);
for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
console.log(
  `${data.licenses.length} licenses, ${data.families.length} families, ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;

if (!args.includes('--check')) {
  const text = writeDataset(compileData(data));
  const packed = brotliCompressSync(text).length;
  console.log(`.output/data/dataset.json: ${text.length} bytes, ${packed} compressed`);
}
