import { describe, expect, test } from 'vitest';
import { fromBackup, toBackup } from '../../lib/backup.ts';
import { toSettings } from '../../lib/settings.ts';

const overlay = { name: 'acme.yaml', text: 'organization: Acme' };
const settings = {
  ...toSettings(null),
  definition: 'strict' as const,
  quietSites: ['example.org'],
  languages: ['de' as const],
};

/** An export with some of it changed by hand. */
const changed = (change: object): string =>
  JSON.stringify({ ...JSON.parse(toBackup({ settings, overlay })), ...change });

describe('an export', () => {
  test('comes back as it was', () => {
    expect(fromBackup(toBackup({ settings, overlay }))).toEqual({ ok: { settings, overlay } });
    expect(fromBackup(toBackup({ settings, overlay: null }))).toEqual({
      ok: { settings, overlay: null },
    });
  });

  test('of an older version gets defaults for what it lacks', () => {
    const old = changed({ version: 0, settings: { definition: 'strict' } });
    expect(fromBackup(old)).toEqual({
      ok: { settings: { ...toSettings(null), definition: 'strict' }, overlay },
    });
  });

  test.each([
    ['{', { why: 'not-json' }],
    ['[]', { why: 'not-ours' }],
    ['{"format":"other"}', { why: 'not-ours' }],
    [changed({ version: 99 }), { why: 'newer' }],
    [changed({ settings: 7 }), { why: 'bad-field', field: 'settings' }],
    [
      changed({ settings: { definition: 'loose' } }),
      { why: 'bad-field', field: 'settings.definition' },
    ],
    [changed({ settings: { marks: ['glow'] } }), { why: 'bad-field', field: 'settings.marks' }],
    [changed({ settings: { token: 'x' } }), { why: 'bad-field', field: 'settings.token' }],
    [
      changed({ settings: { profile: { country: 'Mars' } } }),
      { why: 'bad-field', field: 'settings.profile' },
    ],
    [changed({ overlay: { name: 'a' } }), { why: 'bad-field', field: 'overlay' }],
    ['x'.repeat(9_000_000), { why: 'not-json' }],
  ])('that is not sound is refused: %#', (text, no) => {
    expect(fromBackup(text)).toEqual({ no });
  });
});
