/** What is copied: complete, and safe where it is pasted. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../lib/engine.ts';
import { type Copied, copyAs } from '../../../lib/ui/copy.ts';
import { detailsOf } from '../../../lib/ui/details.ts';
import { summarize } from '../../../lib/ui/summary.ts';
import { fixture as FIXTURE } from '../dataset-fixture.ts';

const engine = createEngine(FIXTURE);
const [family] = engine.known().families;

function copied(name?: string): Copied {
  const assessment = engine.assessFamily(family ?? '');
  if (assessment === null) throw new Error('no family in the fixture');
  const summary = summarize(assessment);
  return {
    summary: name === undefined ? summary : { ...summary, name },
    details: detailsOf(engine, assessment, 'osaid', null, null),
    url: 'https://huggingface.co/a/b',
    dataset: '2026-11-23+1a2b3c4d',
    version: '0.1.0',
  };
}

describe('a copy', () => {
  test('as text says what, why, with what and where', () => {
    const text = copyAs('text', copied());
    const { summary } = copied();
    expect(text).toContain(`${summary.name}: ${summary.label}`);
    expect(text).toContain('Open Source AI Definition 1.0: ');
    expect(text).toContain('Checked with Unwash 0.1.0, data of 2026-11-23.');
    expect(text.trim().split('\n').at(-1)).toBe('https://huggingface.co/a/b');
  });

  test('as Markdown keeps what others wrote as text', () => {
    const text = copyAs('markdown', copied('<b>x</b> | [y](javascript:z)'));
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)\[y\]/);
    expect(text).toContain('](<https://huggingface.co/a/b>)');
  });

  test('as JSON parses, with the whole assessment', () => {
    const json = JSON.parse(copyAs('json', copied()));
    expect(json).toMatchObject({ unwash: '0.1.0', dataset: '2026-11-23+1a2b3c4d' });
    expect(json.model.definitions.osaid.rule).toMatch(/^O\d$/);
  });

  test('as a citation is one BibTeX entry', () => {
    const text = copyAs('citation', copied('A{b}\\c & 100% _x'));
    expect(text).toMatch(/^@misc\{unwash-[a-z0-9-]+,\n(?: {2}\w+ = \{.*\},?\n)+\}$/);
    expect(text).not.toMatch(/[&%]|\\/);
  });

  test('holds no address that is none of the web', () => {
    const evil = { ...copied(), url: 'javascript:alert(1)' };
    for (const form of ['text', 'markdown', 'json', 'citation'] as const) {
      expect(copyAs(form, evil)).not.toContain('javascript:');
    }
  });
});
