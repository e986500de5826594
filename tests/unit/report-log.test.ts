import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageFinding } from '../../lib/messages.ts';
import {
  begun,
  EMPTY_LOG,
  earlier,
  isNewer,
  type LogEntry,
  MOST_ENTRIES,
  type ReportLog,
  toLog,
  withEntry,
  withoutEntry,
} from '../../lib/report/log.ts';
import { logCsv, logJson } from '../../lib/report/log-export.ts';
import { visited } from '../../lib/report/log-visit.ts';

const PAGE = 'https://huggingface.co/acme/wonder-7b';

const entry = (more: Partial<LogEntry> = {}): LogEntry => ({
  id: 'a',
  page: PAGE,
  model: 'acme/wonder-7b',
  name: 'Wonder 7B',
  target: 'hub',
  status: 'opened',
  title: 'About it',
  body: 'Thank you',
  notes: '',
  quotes: ['Wonder is an open source model.'],
  seen: 'same',
  created: '2026-11-03T10:00:00Z',
  changed: '2026-11-03T10:00:00Z',
  ...more,
});

const log = (...entries: LogEntry[]): ReportLog => ({ ...EMPTY_LOG, entries });

const said = (text: string, flagged = true): PageFinding =>
  ({ before: '', text, after: '', flagged }) as PageFinding;

describe('what is stored', () => {
  test('comes back as it was', () => {
    expect(toLog(JSON.parse(logJson(log(entry()))))).toEqual(log(entry()));
  });

  test('of version 0, a bare list without what was seen, is taken on', () => {
    const { seen: _, ...old } = entry();
    expect(toLog([old])).toEqual(log(entry()));
  });

  test('of a newer version is known as such', () => {
    expect(isNewer({ version: 99, entries: [] })).toBe(true);
    expect(isNewer(log())).toBe(false);
  });

  test('may be anything, and a sound entry among it survives', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (junk) => {
        const { entries } = toLog({ version: 1, entries: [...junk.slice(0, 400), entry()] });
        expect(entries).toContainEqual(entry());
      }),
    );
    fc.assert(fc.property(fc.anything(), (junk) => toLog(junk).version === 1));
  });

  test('is bounded: mended reports make room first', () => {
    let full = log(entry({ id: 'mended', status: 'mended' }));
    for (let at = 0; at < MOST_ENTRIES; at++) full = withEntry(full, entry({ id: `${at}` }));
    expect(full.entries).toHaveLength(MOST_ENTRIES);
    expect(full.entries.some(({ id }) => id === 'mended')).toBe(false);
    expect(withEntry(full, entry({ id: 'new' })).entries[0]?.id).toBe('new');
    expect(withEntry(full, entry({ id: 'new' })).entries.at(-1)?.id).toBe('1');
  });

  test('is changed in place and deleted', () => {
    const once = withEntry(log(entry()), entry({ notes: 'n' }));
    expect(once.entries).toEqual([entry({ notes: 'n' })]);
    expect(withoutEntry(once, 'a').entries).toEqual([]);
  });
});

describe('duplicates', () => {
  test('are reports that went out, on the page or the model', () => {
    const about = { page: 'https://example.org/', model: 'acme/wonder-7b' };
    expect(earlier(log(entry()), about)).toHaveLength(1);
    expect(earlier(log(entry({ status: 'draft' })), about)).toHaveLength(0);
    expect(earlier(log(entry({ target: 'tracker' })), about)).toHaveLength(0);
    expect(earlier(log(entry()), { page: PAGE, model: null })).toHaveLength(1);
    expect(earlier(log(entry({ model: null })), { page: 'x', model: null })).toHaveLength(0);
  });

  test('a draft that was begun is found again', () => {
    const draft = entry({ status: 'draft' });
    expect(begun(log(draft), PAGE, 'hub')).toEqual(draft);
    expect(begun(log(draft), PAGE, 'card')).toBeNull();
    expect(begun(log(entry()), PAGE, 'hub')).toBeNull();
  });
});

describe('a new visit', () => {
  const now = '2026-12-01T00:00:00Z';
  const see = (from: ReportLog, ...findings: PageFinding[]) => visited(from, [PAGE], findings, now);

  test('changes nothing where the words are as they were', () => {
    const before = log(entry());
    expect(see(before, said('Wonder is an open source model.'), said('More'))).toBe(before);
    expect(visited(before, ['https://example.org/'], [], now)).toBe(before);
  });

  test('sees that the label was mended, and that it is back', () => {
    const mended = see(log(entry()), said('It is open source.', false));
    expect(mended.entries[0]).toMatchObject({ status: 'mended', seen: 'gone', changed: now });
    const back = see(mended, said('Wonder is an open source model.'));
    expect(back.entries[0]).toMatchObject({ status: 'opened', seen: 'same' });
  });

  test('sees other words', () => {
    const other = see(log(entry()), said('Wonder is truly open source.'));
    expect(other.entries[0]).toMatchObject({ status: 'opened', seen: 'changed' });
  });

  test('says nothing of drafts', () => {
    const before = log(entry({ status: 'draft' }));
    expect(see(before)).toBe(before);
  });
});

describe('the export', () => {
  test('as CSV keeps text as text', () => {
    const csv = logCsv(log(entry({ notes: '=HYPERLINK("x")', body: 'a "b"\nc, d' })));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"a ""b""\nc, d"');
    expect(csv.split('\r\n')[0]).toContain('created,changed,status');
  });
});

const area = { stored: {} as Record<string, unknown>, refuses: null as Error | null };
vi.mock('../../lib/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: area.stored[key] }),
        set: async (values: object) => {
          if (area.refuses !== null) throw area.refuses;
          Object.assign(area.stored, structuredClone(values));
        },
      },
    },
  },
}));

describe('the store', async () => {
  const { changeLog, loadLog } = await import('../../lib/report/log-store.ts');

  beforeEach(() => {
    area.stored = {};
    area.refuses = null;
    vi.stubGlobal('navigator', {
      locks: { request: (_: string, act: () => Promise<unknown>) => act() },
    });
  });

  test('keeps', async () => {
    expect(await changeLog((old) => withEntry(old, entry()))).toBe('kept');
    expect((await loadLog()).entries).toEqual([entry()]);
  });

  test('says so when it is full or refused', async () => {
    area.refuses = new Error('QUOTA_BYTES quota exceeded');
    expect(await changeLog((old) => withEntry(old, entry()))).toBe('full');
    area.refuses = new Error('no');
    expect(await changeLog((old) => withEntry(old, entry()))).toBe('failed');
  });

  test('never overwrites what a newer version wrote', async () => {
    area.stored = { reports: { version: 2, entries: [], more: 1 } };
    expect(await changeLog((old) => withEntry(old, entry()))).toBe('newer');
    expect(area.stored).toEqual({ reports: { version: 2, entries: [], more: 1 } });
  });
});
