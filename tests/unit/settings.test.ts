import { describe, expect, test } from 'vitest';
import { toSettings, withValue } from '../../lib/settings.ts';

const DEFAULTS = toSettings(undefined);

describe('settings', () => {
  test('begin with the definition, and nothing dismissed', () =>
    expect(DEFAULTS).toMatchObject({ definition: 'osaid', quietSites: [], dismissed: [] }));

  test.each([undefined, null, 7, 'x', [], { version: 99 }, { quietSites: 'a' }])(
    'of %j are the defaults',
    (stored) => expect(toSettings(stored)).toEqual(DEFAULTS),
  );

  test('keep what is sound beside what is not', () => {
    const stored = { definition: 'loose', quietSites: ['hf.co'], dismissed: [1] };
    expect(toSettings(stored)).toEqual({ ...DEFAULTS, quietSites: ['hf.co'] });
  });

  test('take nothing from a prototype', () => {
    expect(toSettings(Object.create({ definition: 'strict' }))).toEqual(DEFAULTS);
  });

  test('hold each value once, the newest last', () => {
    expect(withValue(['a', 'b'], 'a')).toEqual(['b', 'a']);
  });
});
