/** Documents that fuzzing found endless: they are read at once now. */
import { expect, test } from 'vitest';
import type { Block } from '../../../lib/claims/block.ts';
import { ALL_LANGUAGES } from '../../../lib/claims/languages/index.ts';
import { createEngine } from '../../../lib/engine.ts';
import { fixture } from '../dataset-fixture.ts';

const engine = createEngine(fixture, ALL_LANGUAGES);
const href = 'https://huggingface.co/meta-llama/Llama-3.1-8B';
const text = 'Our models are open source, and open weights too.';

const block = (start: number, end: number): Block => ({
  text,
  role: 'paragraph',
  inline: [{ kind: 'link', start, end, href }],
});

test.each([
  ['ends before it begins', 30, 4],
  ['is empty', 12, 12],
  ['lies behind the text', 400, 500],
  ['ends behind the text', 4, 5000],
])('a link that %s', (_what, start, end) => {
  const found = engine.assessDocument({ subject: null, blocks: [block(start, end)] });
  expect(found.length).toBeLessThanOrEqual(2);
});

test('a subject without a name', () => {
  const blocks: Block[] = [{ text, role: 'paragraph' }];
  for (const name of ['', ' ', '\u200b', '.', '-'])
    expect(
      engine.assessDocument({ subject: { kind: 'model', name, id: name }, blocks }),
    ).toHaveLength(2);
});
