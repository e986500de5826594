/** A page stays silent only where the engine would have nothing to say of it. */
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../lib/claims/block.ts';
import { createEngine } from '../../lib/engine.ts';
import { firstWords, mayBeAboutModel } from '../../lib/first-words.ts';
import { loadDataset } from '../../lib/tools/dataset-file.ts';

const dataset = loadDataset();
const words = firstWords(dataset.names);
const article = (name: string, address = 'https://example.com/blog/notes'): Subject => ({
  kind: 'article',
  name,
  address,
});

describe('first words', () => {
  test('are there of every family that an article may be named after', () => {
    const engine = createEngine(dataset);
    const missed = Object.values(dataset.families).filter(({ name }) => {
      const subject = article(`Introducing ${name}`);
      return engine.assessSubject(subject) !== null && !mayBeAboutModel(subject, words);
    });
    expect(missed).toEqual([]);
  });

  test.each(['Mixtral-8x7B at home', 'Qwen2.5', 'LLaMA—again', 'ＬＬＡＭＡ', '通义千问'])(
    'are seen in “%s”',
    (name) => expect(mayBeAboutModel(article(name), words)).toBe(true),
  );

  test('are none in other titles', () =>
    expect(mayBeAboutModel(article('Notes on training – “part” four'), words)).toBe(false));

  test('count in the address too', () => {
    const subject = article('News', 'https://example.com/news/llama-4');
    expect(mayBeAboutModel(subject, words)).toBe(true);
  });

  test.each([
    [{ kind: 'model', name: 'x' }, true],
    [{ kind: 'repository', name: 'x' }, true],
    [{ kind: 'article', id: 'a/b' }, true],
    [{ kind: 'article', license: 'mit' }, true],
    [{ kind: 'list', name: 'Llama' }, false],
    [null, false],
  ] as const)('tell of %o whether it may be about a model: %s', (subject, expected) =>
    expect(mayBeAboutModel(subject, words)).toBe(expected),
  );

  test('say yes as long as they are not known', () =>
    expect(mayBeAboutModel(article('Notes'), undefined)).toBe(true));
});
