import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFinding } from '../../lib/messages.ts';
import { labelDraft, mistakeDraft } from '../../lib/report/draft.ts';
import { plain } from '../../lib/report/markdown.ts';
import { discussionUrl, trackerUrl } from '../../lib/report/targets.ts';

const finding: PageFinding = {
  index: 0,
  block: 0,
  start: 0,
  end: 11,
  text: 'open source',
  before: 'Llama 3.1 is an ',
  after: ' model.',
  claim: 'open-source',
  rule: 'test',
  language: 'en',
  polarity: 'asserts',
  of: 'model',
  models: ['llama-3.1'],
  verdict: 'restricted-weights',
  license: ['llama3.1'],
  standing: 'contradicted',
  flagged: true,
  message: 'does not fit',
  words: 'weights available, Llama 3.1 Community License',
  because: { rule: 'O2', text: 'section 2: a cap', url: 'https://example.org/LICENSE' },
  label: 'Weights Available AI',
  dismissed: false,
};

const input = (before: string) => ({
  url: 'https://huggingface.co/meta-llama/Llama-3.1-8B',
  summary: null,
  findings: [{ ...finding, before }],
  dataset: '2026-11-23+1a2b',
  version: '0.1.0',
});

const DISCUSSION = 'https://huggingface.co/meta-llama/Llama-3.1-8B/discussions/new';

describe('a draft for the owner', () => {
  const { body } = labelDraft(input('Llama 3.1 is an '));

  test('quotes, gives the clause, and the accurate words', () => {
    expect(body).toContain('> Llama 3.1 is an open source model.');
    expect(body).toContain('section 2: a cap (<https://example.org/LICENSE>)');
    expect(body).toContain('“weights available, Llama 3.1 Community License”');
  });

  test('fills the hub’s own form', () => {
    const url = new URL(discussionUrl(DISCUSSION, labelDraft(input(''))));
    expect(url.origin + url.pathname).toBe(DISCUSSION);
    expect(url.searchParams.get('description')).toBe(labelDraft(input('')).body);
  });
});

test('any page text comes back from the address as it went in, and no address is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (before) => {
      const draft = mistakeDraft(input(before));
      const url = new URL(trackerUrl(draft));
      expect(url.href.length).toBeLessThanOrEqual(7500);
      const body = url.searchParams.get('body') ?? '';
      expect(draft.body.startsWith(body.replace(/…$/, ''))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no page text is markup or a control character in a draft', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const safe = plain(text);
      expect(safe).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(safe.replace(/\\./gu, '')).not.toMatch(/[`*_[\]<>#|@]/);
    }),
    { numRuns: 500 },
  );
});
