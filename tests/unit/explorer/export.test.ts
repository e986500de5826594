/** Files that the explorer saves: whole, and harmless in a spreadsheet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../../lib/dataset/compiled.ts';
import { csvCell, toCsv, toJson } from '../../../lib/ui/explorer/export.ts';
import { fixture } from '../dataset-fixture.ts';
import { judgedCatalogue } from './many.ts';

const { entries } = judgedCatalogue(fixture);

/** A reader of RFC 4180, so that the writer is not judged by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0 && row.join('') !== '');
}

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['Qwen-2', 'Qwen-2'],
    ['100 % = all', '100 % = all'],
  ])('%j', (text, expected) => {
    expect(csvCell(text)).toBe(expected);
  });

  test('comes back, and never as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text);
        const [back = ''] = readCsv(`${cell},end\r\n`)[0] ?? [];
        expect([text, `'${text}`]).toContain(back);
        expect(back.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe('files', () => {
  const evil: Family = {
    ...Object.values(fixture.families)[0],
    name: '=1+1',
    maker: 'A, "B"\n',
  } as Family;
  const { entries: hostile } = judgedCatalogue({ ...fixture, families: { [evil.id]: evil } });

  test('CSV has a row a family, as wide as its heading', () => {
    const rows = readCsv(toCsv(entries).replace('\uFEFF', ''));
    expect(rows).toHaveLength(entries.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.[0]).toBe('id');
  });

  test('CSV keeps hostile names as text', () => {
    const [, row] = readCsv(toCsv(hostile).replace('\uFEFF', ''));
    expect(row?.slice(1, 3)).toEqual(["'=1+1", 'A, "B"\n']);
  });

  test('JSON says which dataset it is of', () => {
    const read = JSON.parse(toJson(hostile, '2026-01-01+abc'));
    expect(read.dataset).toBe('2026-01-01+abc');
    expect(read.families[0]).toMatchObject({
      id: evil.id,
      name: '=1+1',
      verdict: expect.any(String),
    });
    expect(read.families[0].components['final-weights']).toBe('yes');
    expect(toJson(entries, '')).not.toContain('opinions');
  });
});
