/**
 * Files that pretend to be a newer dataset, as a server, a mirror or a broken download may give them.
 * Each leaves what was there; only the project's own, whole and newer file is taken.
 */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../lib/dataset/compiled.ts';
import { newerOf } from '../../../lib/dataset/in-use.ts';
import { DamagedDataset, openPackaged, sha256 } from '../../../lib/dataset/integrity.ts';
import { LARGEST, toEnvelope } from '../../../lib/dataset/signed.ts';
import { readUpdate } from '../../../lib/dataset/update.ts';
import { compiledOn, newSigner } from '../../signing.ts';
import { fixture } from '../dataset-fixture.ts';

const [ours, theirs] = [newSigner(), newSigner()];
const { publicKey } = ours;

const NOW = new Date('2026-11-23T12:00:00Z');
const DAY = '2026-11-20';

const signed = (day: string, change: object = {}): string =>
  ours.file(JSON.stringify(compiledOn(day, change)));

const present = { version: compiledOn('2026-10-01').version, now: NOW, publicKey };
const sound = signed(DAY);

const refused = async (text: string, more: object = {}): Promise<string> => {
  const read = await readUpdate(text, { ...present, ...more });
  return 'no' in read ? read.no : 'taken';
};

test('the project’s own newer file is taken', async () => {
  expect(await refused(sound)).toBe('taken');
});

describe('a file is refused', () => {
  test('with somebody else’s signature', async () => {
    const text = JSON.stringify(compiledOn(DAY));
    expect(await refused(theirs.file(text))).toBe('wrong-signature');
  });

  test('with a signature of ours for something else', async () => {
    const text = JSON.stringify(compiledOn(DAY));
    const other = ours.sign(Buffer.from(text));
    expect(await refused(toEnvelope(text, other))).toBe('wrong-signature');
  });

  test('wherever it breaks off, or one byte is another', async () => {
    for (let at = 0; at < sound.length - 1; at += 997) {
      expect(await refused(sound.slice(0, at))).not.toBe('taken');
      const other = sound[at] === 'x' ? 'y' : 'x';
      expect(await refused(sound.slice(0, at) + other + sound.slice(at + 1))).not.toBe('taken');
    }
  });

  test('that is older, or as old: a replay', async () => {
    expect(await refused(signed('2026-09-30'))).toBe('not-newer');
    expect(await refused(signed('2026-10-01'))).toBe('not-newer');
  });

  test('from the future; a clock that is wrong by a day is none', async () => {
    expect(await refused(signed('2027-06-01'))).toBe('from-the-future');
    expect(await refused(signed('2026-11-24'))).toBe('taken');
  });

  test('that is huge', async () => {
    expect(await refused(' '.repeat(LARGEST + 1))).toBe('too-large');
  });

  test.each([
    '',
    'null',
    '[]',
    '<!doctype html><title>302 Found</title>',
    '{"format":"unwash-dataset"}',
    '{"format":"unwash-dataset","signature":"","dataset":""}',
    '{"format":"unwash-settings","settings":{}}',
    '\u0000\u0001PK',
  ])('of a wrong type: %j', async (text) => {
    expect(await refused(text)).toBe('not-ours');
  });

  test.each<[string, object]>([
    ['without families', { families: undefined }],
    ['with families of a wrong shape', { families: { a: { id: 7 } } }],
    [
      'with a family that no engine can judge',
      {
        families: {
          ...fixture.families,
          a: { id: 'a', name: 'A', checked: DAY, owner: 'o', variants: [], spellings: [] },
        },
      },
    ],
    ['with keys that we do not know', { script: 'x' }],
  ])('%s, though we signed it', async (_what, change) => {
    expect(await refused(signed(DAY, change))).toBe('damaged');
  });

  test('whose digest is not that of its content', async () => {
    const text = JSON.stringify({ ...compiledOn(DAY), series: {} });
    expect(await refused(ours.file(text))).toBe('damaged');
  });

  test('by a browser that can’t check signatures', async () => {
    expect(await refused(sound, { publicKey: 'no key' })).toBe('no-ed25519');
  });
});

describe('what is in use', () => {
  const packaged = compiledOn('2026-10-01');

  test('is a kept update while it is newer', async () => {
    expect((await newerOf(packaged, sound, publicKey)).version).toContain(DAY);
  });

  test.each([undefined, null, 7, {}, '', sound.slice(0, 500), sound.replace('open', 'shut')])(
    'is what came along where the kept one is damaged: %#',
    async (kept) => expect(await newerOf(packaged, kept, publicKey)).toBe(packaged),
  );

  test('is what came along once that is newer', async () => {
    const newer = compiledOn('2026-11-21');
    expect(await newerOf(newer, sound, publicKey)).toBe(newer);
  });
});

describe('the packaged dataset', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(fixture));
  const buffer = bytes.buffer as ArrayBuffer;

  test('opens with its own digest alone', async () => {
    expect((await openPackaged<Dataset>(buffer, await sha256(bytes))).version).toBe(
      fixture.version,
    );
    await expect(openPackaged<Dataset>(buffer, '0'.repeat(64))).rejects.toThrow(DamagedDataset);
  });

  test('is damaged by one bit', async () => {
    const digest = await sha256(bytes);
    const other = bytes.slice();
    other[1000] = (other[1000] ?? 0) ^ 1;
    await expect(openPackaged<Dataset>(other.buffer as ArrayBuffer, digest)).rejects.toThrow(
      DamagedDataset,
    );
  });
});
