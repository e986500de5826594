/** What the interface says of a claim, made from rules and facts and not from the engine's words. */
import { describe, expect, test } from 'vitest';
import { ALL_LANGUAGES } from '../../../lib/claims/languages/index.ts';
import { COMPONENTS } from '../../../lib/dataset/vocabulary.ts';
import { createEngine } from '../../../lib/engine.ts';
import { componentName, missingName } from '../../../lib/ui/missing.ts';
import { reasonOf } from '../../../lib/ui/reason.ts';
import { componentName as inEnglish } from '../../../lib/verdict/words.ts';
import { fixture } from '../dataset-fixture.ts';

test('everything that can be missing has a name in the interface', () => {
  for (const component of COMPONENTS) {
    expect(missingName(inEnglish(component))).toBe(componentName(component));
    expect(missingName(`terms of the ${inEnglish(component)}`)).toContain(componentName(component));
  }
  expect(missingName('something else')).toBe('something else');
});

describe('each flagged claim has a reason', () => {
  const engine = createEngine(fixture, ALL_LANGUAGES);
  test.each(engine.known().families)('%s', (family) => {
    const about = engine.assessFamily(family);
    const text = `${about?.name} is an open source model.`;
    const found = engine
      .assessDocument({ subject: null, blocks: [{ text, role: 'paragraph' }] })
      .filter(({ flagged }) => flagged);
    for (const finding of found) {
      const reason = reasonOf(finding, engine.assessFamily(finding.models[0] ?? ''));
      expect(reason.length).toBeGreaterThan(10);
      expect(reason).not.toMatch(/\$\d|undefined/);
    }
  });
});
