import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/claims/block.ts';
import { contextOf } from '../../lib/claims/context.ts';
import { findClaims } from '../../lib/claims/find.ts';
import { ALL_LANGUAGES, LANGUAGE_RULES } from '../../lib/claims/languages/index.ts';
import { normalise } from '../../lib/claims/normalise.ts';
import { mayHoldTerm } from '../../lib/claims/prefilter.ts';
import { findNames } from '../corpus/names.ts';

/** Pieces that make terms, hide terms, and break naive readers. */
const PIECES = [
  ...[
    'open',
    'source',
    'Open',
    'SOURCED',
    'weights',
    'fully open',
    'OSS',
    'MIT license',
    'Apache 2.0',
  ],
  ...[
    '開源',
    '开源',
    '开放权重',
    'オープンソース',
    'ｵｰﾌﾟﾝｿｰｽ',
    '오픈소스',
    '오픈소스',
    'código',
    'abierto',
    'código',
  ],
  ...[
    'source ouverte',
    'quelloffen',
    'ｏｐｅｎ',
    'ｓｏｕｒｃｅ',
    'free for commercial use',
    '商用利用可能',
  ],
  ...[
    ' ',
    '\u00a0',
    '\n',
    '-',
    '\u2011',
    '\u2013',
    '\u2212',
    '\u2043',
    '\u0085',
    '\u0001',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u0301',
  ],
  ...[
    'Llama 3.1',
    'model',
    'models',
    'not',
    'is',
    'our',
    'such as',
    ',',
    '.',
    '?',
    '“',
    '”',
    '(',
    ')',
  ],
  ...['\ud800', '\udc00', '\u0000', '\u2028', '😀', 'İ', 'ß', '的', 'の', '는 ', 'de', '-Modell'],
];

const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 30,
});
const text = pieces.map((list) => list.join(''));

function claimsIn(value: string) {
  return findClaims(
    { subject: null, blocks: [{ role: 'paragraph', text: value }] },
    findNames,
    ALL_LANGUAGES,
  );
}

/** Words and marks that rules look for, in orders that nobody writes. */
const WORDS = [
  ...[
    'open source',
    'open-sourced',
    'Apache 2.0',
    'fully open',
    '开源',
    'オープンソース',
    '오픈소스',
  ],
  ...['código abierto', 'free for commercial use'],
  ...['(', ')', '[', ']', ':', ',', ';', '.', '?', '!', '|', '–', '“', '”', '/', '：', '、', '。'],
  ...['Llama 3.1', 'Qwen2.5', 'our', 'the', 'this', 'it', 'we', 'other', 'best', 'all', 'most'],
  ...['model', 'models', 'weights', 'code', 'tool', 'data', 'version', 'project', 'LLMs'],
  ...['is', 'are', 'not', 'has been', 'will be', 'and', 'or', 'but', 'such as', 'like', 'e.g.'],
  ...['of', 'by', 'for', 'to', 'with', 'among', 'including', 'than', 'that', 'which', 'released'],
  ...[
    '模型',
    '的',
    '是',
    '等',
    '和',
    'モデル',
    'は',
    'の',
    '모델',
    '은',
    'modelos',
    'de',
    'modèle',
  ],
];

it('comes to an end with words in any order', { timeout: 120_000 }, () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
  const roles = fc.constantFrom<Block['role']>('paragraph', 'heading', 'item', 'cell', 'quote');
  fc.assert(
    fc.property(words, roles, fc.constantFrom(' ', ''), (list, role, joint) => {
      const block = { role, text: list.join(joint), level: 1, group: 1, row: 0, column: 0 };
      const blocks = [block, { ...block, text: 'Llama 3.1', row: 1 }];
      findClaims({ subject: null, blocks }, findNames, ALL_LANGUAGES);
    }),
    { numRuns: 20_000 },
  );
});

describe('any string', () => {
  it('gives claims whose offsets cut their text out of the original', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const claim of claimsIn(value)) {
          expect(value.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.end).toBeGreaterThan(claim.start);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('normalises to the same characters that the offsets point at', () => {
    fc.assert(
      fc.property(text, (value) => {
        const plain = normalise(value);
        expect(plain.origins?.length ?? value.length + 1).toBe(plain.text.length + 1);
        plain.origins?.forEach((origin, index, all) => {
          expect(origin).toBeGreaterThanOrEqual(index === 0 ? 0 : (all[index - 1] ?? 0));
        });
      }),
    );
  });

  it('passes the prefilter wherever there is a term', () => {
    fc.assert(
      fc.property(text, (value) => {
        if (ALL_LANGUAGES.terms.find(normalise(value).text, () => 'OSS').length > 0)
          expect(mayHoldTerm(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

it.each(LANGUAGE_RULES.flatMap(({ id, terms }) => terms.map(({ pattern }) => ({ id, pattern }))))(
  'prefilters what $id finds with $pattern',
  ({ pattern }) => {
    const generated = fc.stringMatching(new RegExp(`^${withoutLookaround(pattern)}$`));
    const hidden = fc.tuple(generated, fc.constantFrom('', '\u00ad', '\u200b', '\u2060'), fc.nat());
    fc.assert(
      fc.property(hidden, ([term, invisible, place]) => {
        const at = term.length === 0 ? 0 : place % term.length;
        const value = ` ${term.slice(0, at)}${invisible}${term.slice(at)} `;
        if (ALL_LANGUAGES.terms.find(normalise(value).text, () => 'OSS').length > 0)
          expect(mayHoldTerm(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

/** fast-check generates from expressions without assertions. */
function withoutLookaround(pattern: string): string {
  let result = pattern;
  for (let at = result.search(/\(\?<?[!=]/); at >= 0; at = result.search(/\(\?<?[!=]/)) {
    let depth = 0;
    let end = at;
    do {
      if (result[end] === '(') depth++;
      if (result[end] === ')') depth--;
      end++;
    } while (depth > 0);
    result = result.slice(0, at) + result.slice(end);
  }
  return result;
}

describe('terms in disguise', () => {
  it.each([
    ['open\nsource', 'open\nsource'],
    ['open\u00a0source', 'open\u00a0source'],
    ['o\u00adpen sou\u00adrce', 'o\u00adpen sou\u00adrce'],
    ['ｏｐｅｎ　ｓｏｕｒｃｅ', 'ｏｐｅｎ　ｓｏｕｒｃｅ'],
    ['open\u2011source', 'open\u2011source'],
    ['ｵｰﾌﾟﾝｿｰｽ', 'ｵｰﾌﾟﾝｿｰｽ'],
    ['co\u0301digo abierto', 'co\u0301digo abierto'],
    ['오픈소스'.normalize('NFD'), '오픈소스'.normalize('NFD')],
  ])('%j', (term, expected) => {
    const value = `Llama 3.1: ${term}, \u200b`;
    expect(mayHoldTerm(value)).toBe(true);
    expect(claimsIn(value).map((claim) => claim.text)).toEqual([expected]);
  });
});

describe('long lines', () => {
  const MEGABYTE = 1 << 20;
  it.each([
    ['words', 'open source models such as '],
    ['one word', 'a'],
    ['opens', 'open '],
    ['brackets', '(open source '],
    ['quotation marks', '"'],
    ['commas', 'Llama 3.1, '],
    ['Chinese', '开源模型，'],
    ['soft hyphens', '\u00adopen'],
    ['jamo', '\u1100\u1161'],
    ['dots', '. '],
    ['slashes', '/open-source'],
  ])('reads ten megabytes of %s', { timeout: 60_000 }, (_name, unit) => {
    const value = unit.repeat(Math.ceil((10 * MEGABYTE) / unit.length));
    const terms = mayHoldTerm(value)
      ? ALL_LANGUAGES.terms.find(normalise(value).text, () => 'OSS')
      : [];
    expect(terms.length).toBeLessThan(value.length);
  });

  it('reads a megabyte of claims before the clock runs out', { timeout: 60_000 }, () => {
    const unit = 'open source models such as Llama 3.1 and "others" ';
    const times = Math.floor(MEGABYTE / 50);
    expect(claimsIn(unit.repeat(times))).toHaveLength(times);
  });
});

const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    role: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 4 }),
    text: blockText(),
  }),
  fc.record({ role: fc.constantFrom('paragraph' as const, 'quote' as const), text: blockText() }),
  fc.record({
    role: fc.constant('item' as const),
    level: fc.integer({ min: 1, max: 3 }),
    group: fc.constantFrom(1, 2),
    text: blockText(),
  }),
  fc.record({
    role: fc.constantFrom('cell' as const, 'header-cell' as const),
    group: fc.constantFrom(3, 4),
    row: fc.nat(3),
    column: fc.nat(3),
    text: blockText(),
  }),
);

function blockText(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'Open-source models',
    'These are open-source models:',
    'Open source',
    'The model is open source.',
    'Llama 3.1',
    'Qwen2.5 is fast',
    '✅',
    'Nothing here.',
  );
}

it('judges a block with its context as it does with the whole page', () => {
  fc.assert(
    fc.property(fc.array(blockArbitrary, { maxLength: 14 }), (blocks) => {
      const subject = { kind: 'article' } as const;
      const all = findClaims({ subject, blocks }, findNames, ALL_LANGUAGES);
      for (const claim of all) {
        const kept = [...contextOf(blocks, claim.block), claim.block].sort((a, b) => a - b);
        const fewer = findClaims(
          { subject, blocks: kept.map((place) => blocks[place] as Block) },
          findNames,
          ALL_LANGUAGES,
        );
        const again = fewer.find(
          (other) => kept[other.block] === claim.block && other.start === claim.start,
        );
        expect(again?.rule).toBe(claim.rule);
        expect(familiesOf(again?.target)).toEqual(familiesOf(claim.target));
      }
    }),
    { numRuns: 500 },
  );
});

function familiesOf(target: ReturnType<typeof findClaims>[number]['target'] | undefined): unknown {
  return target?.of === 'mentions' ? target.mentions.map(({ family }) => family) : target?.of;
}
