/** What nobody knows is held to be a model of AI only where its page speaks of AI. */
import { expect, it } from 'vitest';
import type { Subject } from '../../../lib/claims/block.ts';
import { ALL_LANGUAGES } from '../../../lib/claims/languages/index.ts';
import { createEngine } from '../../../lib/engine.ts';
import { fixture } from '../dataset-fixture.ts';

const engine = createEngine(fixture, ALL_LANGUAGES);

function flagged(text: string, subject: Subject | null = { kind: 'repository', name: 'Foo' }) {
  const blocks = text.split('\n').map((line) => ({ text: line, role: 'paragraph' as const }));
  return engine.assessDocument({ subject, blocks }).some((finding) => finding.flagged);
}

it.each([
  'Our open-source hydrological model is fast.',
  'We present an open-source model of the climate.',
  '我们提供开源水文模型。',
])('no claim: %s', (text) => {
  expect(flagged(text)).toBe(false);
});

it.each([
  'Our open-source language model is fast.',
  'Our open-source model is fast.\nIt was fine-tuned on two GPUs.',
  '本项目提供开源语音合成模型。\n模型权重可以下载。',
])('a claim: %s', (text) => {
  expect(flagged(text)).toBe(true);
});

it('on a model’s own page every model is one of AI', () => {
  expect(flagged('Our open-source model is fast.', { kind: 'model', id: 'a/b' })).toBe(true);
});
