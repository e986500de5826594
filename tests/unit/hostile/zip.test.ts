/** Our packages are ZIPs that others read, and the same files make the same bytes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Entry, makeZip } from '../../../lib/tools/zip.ts';

const entry = (path: string, text: string): Entry => ({ path, bytes: Buffer.from(text) });
const FILES = [entry('b/ü.txt', 'two'), entry('a.txt', 'one'.repeat(1000)), entry('c', '')];

test('is the same in whatever order the files come', () => {
  expect(makeZip(FILES).equals(makeZip([...FILES].reverse()))).toBe(true);
});

test('holds the files, sorted', () => {
  const zip = makeZip(FILES);
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  const [size, name] = [zip.readUInt32LE(18), zip.readUInt16LE(26)];
  expect(zip.subarray(30, 30 + name).toString()).toBe('a.txt');
  const packed = zip.subarray(30 + name, 30 + name + size);
  expect(inflateRawSync(packed).toString()).toBe('one'.repeat(1000));
});

test('opens in the system’s own program, where there is one', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'unwash-zip-')), 'a.zip');
  writeFileSync(file, makeZip(FILES));
  try {
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
});
