/** The hints must never miss what the prefilter would let through. */
import { describe, expect, test } from 'vitest';
import { hasHint, someHint } from '../../lib/claims/hints.ts';
import { mayHoldTerm } from '../../lib/claims/prefilter.ts';
import { readCorpus } from '../../lib/tools/corpus.ts';

const TEXTS = readCorpus().flatMap(
  ({ text, blocks }) => text ?? blocks?.map((one) => one.text) ?? [],
);

/** Words that every seed of the prefilter begins with or is, each in a text of its own. */
const SEEDS =
  'open source|Open-Weight|openly released|fully open|FLOSS|oss|Apache 2.0|MIT License|mit-licensed|non-commercial|uso comercial|no restrictions|sin limitaciones|unrestricted|for any purpose|source ouverte|logiciel libre|logiciels libres|poids ouverts|ouvert|código abierto|aberto|software livre|quelloffen|offene Gewichte|freie Software|kommerziell|eingeschränkt|开源|開源|开放|權重|权重|商用|商业|限制|制限|制約|オープン|오픈|개방형|가중치|상업|상용|제한|제약|o\u00adpen source|ｏｐｅｎ source|OPEN SOURCE'.split(
    '|',
  );

describe('hints', () => {
  test.each(SEEDS)('are there where the prefilter finds %s', (seed) =>
    expect(hasHint(`The model is ${seed} today.`)).toBe(true),
  );

  test('miss no text of the corpus, alone or in the middle of a page', () => {
    const filler = 'Training reads each token. '.repeat(40);
    const missed = TEXTS.filter((text) => {
      if (!mayHoldTerm(text)) return false;
      return !hasHint(text) || !someHint(`${filler}${text}${filler}`, mayHoldTerm);
    });
    expect(missed).toEqual([]);
  });

  test('are few in prose without terms', () =>
    expect(hasHint('The attention layer reads each token of a long prompt while it trains.')).toBe(
      false,
    ));
});
