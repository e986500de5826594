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

/** @returns the folder of a copy that believes another signer of datasets */
export function withKey(built: string, own: string, other: string): string {
  const folder = copyOf(built);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of scripts.filter((name) => name.endsWith('.js'))) {
    const file = join(folder, path);
    const code = readFileSync(file, 'utf8');
    if (code.includes(own)) writeFileSync(file, code.replaceAll(own, other));
  }
  return folder;
}
