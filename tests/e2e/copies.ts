/** Copies of the built extension in which one thing is as no test could make it otherwise. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function copyOf(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'unwash-copy-'));
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** @returns the folder of a copy whose packaged data differ by one byte from what its code expects */
export function withDamagedData(built: string): string {
  const folder = copyOf(built);
  const file = join(folder, 'dataset.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"families"', '"familieS"'));
  return folder;
}

/** @returns the folder of a copy in which some words of code and manifest are others */
export function withWords(built: string, words: Readonly<Record<string, string>>): string {
  const folder = copyOf(built);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.js') || one === 'manifest.json')) {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const other = Object.entries(words).reduce((text, [own, to]) => text.replaceAll(own, to), code);
    if (other !== code) writeFileSync(file, other);
  }
  return folder;
}
