/** What a hostile page, owner or file may give: strings, JSON and wrong shapes. */
import fc from 'fast-check';

/** Pieces that have broken readers of names, text and JSON elsewhere. */
const PIECES = [
  ...['open source', 'Open-Source', 'fully open', 'open weights', 'MIT license', 'license: mit'],
  ...['Llama 3.1', 'Llаma 3.1', 'meta-llama/Llama-3.1-8B', 'Qwen2.5', 'R1', 'model', 'is not'],
  ...[
    '开源',
    'オープンソース',
    '오픈소스',
    'código abierto',
    '، ',
    '‏',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
  ],
  ...['<script>globalThis.broken=1</script>', '<img src=x onerror=broken()>', '"><svg onload=x>'],
  ...['javascript:alert(1)', 'data:text/html,x', 'https://huggingface.co/a/b', '//evil.example'],
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', ''],
  ...[
    '\u0000',
    '\ud800',
    '\udfff',
    '\u2028',
    'İ',
    'ß',
    '😀',
    '\u0301',
    '\n',
    '\t',
    ' ',
    '|',
    '`',
    '[',
  ],
  ...[
    '](',
    '**',
    '#',
    '---\n',
    '- ',
    '> ',
    '```',
    '<!--',
    ']]>',
    '&amp;',
    '&#0;',
    '%00',
    '%2e%2e/',
  ],
] as const;

/** Keys that lead to a prototype, and keys that our own shapes have. */
const KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'valueOf', 'toJSON', 'length', ''],
  ...[
    'type',
    'kind',
    'id',
    'name',
    'subject',
    'blocks',
    'text',
    'role',
    'inline',
    'license',
    'tags',
  ],
  ...[
    'model',
    'cardData',
    'base_model',
    'definition',
    'kinds',
    'quietSites',
    'dismissed',
    'version',
  ],
] as const;

export const piece = fc.constantFrom(...PIECES);

/** Short text, half of it made of pieces. */
export const text = fc.oneof(
  fc
    .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 12,
    })
    .map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Text that is long by repetition: cheap to make, dear to a slow reader. */
export const longText = fc
  .tuple(piece, fc.integer({ min: 200, max: 2000 }))
  .map(([one, times]) => one.repeat(times));

const leaf = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ maxLength: 5 }),
);

/** An object with own keys only, `__proto__` among them, as `JSON.parse` makes it. */
const own = (entries: readonly (readonly [string, unknown])[]): unknown => {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
};

/** Any JSON, as nested as a page likes. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map(own),
  ),
})).node;

/** A sound value, or anything else in its place. */
export const maybe = <T>(sound: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: sound as fc.Arbitrary<unknown> }, json);

/** An object in which some fields are sound, some wrong and some missing. */
export const nearly = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, maybe(value)])),
        { requiredKeys: [] },
      ),
      fc.array(fc.tuple(key, leaf), { maxLength: 2 }),
    )
    .map(([fields, more]) => own([...Object.entries(fields), ...more]));
