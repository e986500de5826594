import spdx from 'spdx-license-list';
import { describe, expect, it } from 'vitest';
import { mofClass, mofProgress } from '../../../lib/verdict/mof.ts';
import { type MofRelease, openComponentsOf } from '../../../lib/verdict/mof-release.ts';
import cases from './mof-cases.json' with { type: 'json' };

/** FSF-libre licenses that OSI has not approved, among those of the cases (the SPDX list's flags). */
const FSF_LIBRE = new Set([
  'Apache-1.0',
  'SMLNJ',
  'StandardML-NJ',
  'xinetd',
  'FSFAP',
  'BSD-3-Clause-Clear',
]);
const isSoftwareOpen = (id: string) => spdx[id]?.osiApproved === true || FSF_LIBRE.has(id);

/**
 * The Model Openness Tool's own published cases (https://github.com/lfai/model_openness_tool, folder
 * Test_Data, MIT, copyright 2024 The Model Openness Tool Authors), as bare facts.
 */
describe('Model Openness Tool cases', () => {
  it('are all 27', () => expect(cases).toHaveLength(27));
  it.each(cases)('$name', (release) => {
    const open = openComponentsOf(release as unknown as MofRelease, isSoftwareOpen);
    expect(mofClass(open)).toBe(release.class);
    mofProgress(open).forEach((value, index) => {
      expect(value).toBeCloseTo(release.progress[index] ?? Number.NaN, 6);
    });
  });
});
