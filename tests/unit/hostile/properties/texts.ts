/** Words of authors: blocks, Markdown, HTML and plain text, through claims to findings. */
import fc from 'fast-check';
import type { Block } from '../../../../lib/claims/block.ts';
import { findClaims } from '../../../../lib/claims/find.ts';
import { ALL_LANGUAGES } from '../../../../lib/claims/languages/index.ts';
import { createEngine } from '../../../../lib/engine.ts';
import { readHtml } from '../../../../lib/scan/html.ts';
import { readMarkdown } from '../../../../lib/scan/markdown.ts';
import { readPlainText } from '../../../../lib/scan/plain-text.ts';
import { fixture } from '../../dataset-fixture.ts';
import { longText, text } from '../arbitraries.ts';
import { insist, insistUntouched } from '../untouched.ts';
import { suite } from './property.ts';

const engine = createEngine(fixture, ALL_LANGUAGES);

const ROLES = ['heading', 'paragraph', 'item', 'cell', 'header-cell', 'quote', 'alt'] as const;

const span = fc.record({
  kind: fc.constantFrom('link', 'code', 'quote', 'strong', 'struck' as const),
  start: fc.nat({ max: 60 }),
  end: fc.nat({ max: 60 }),
  href: text,
});

const block = fc.record(
  {
    text: fc.oneof({ weight: 60, arbitrary: text }, longText),
    role: fc.constantFrom(...ROLES),
    level: fc.nat({ max: 9 }),
    group: fc.nat({ max: 3 }),
    row: fc.integer({ min: -1, max: 4 }),
    column: fc.nat({ max: 2000 }),
    done: fc.boolean(),
    inline: fc.array(span, { maxLength: 2 }),
  },
  { requiredKeys: ['text', 'role'] },
) as fc.Arbitrary<Block>;

const subject = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      kind: fc.constantFrom('model', 'repository', 'article', 'list', 'other' as const),
      id: text,
      name: text,
      license: text,
      baseModels: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['kind'] },
  ),
);

const blocks = fc.array(block, { minLength: 1, maxLength: 3 });

interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function insistPlaces(read: readonly Block[], found: readonly Placed[]): void {
  insistUntouched();
  for (const { block: at, start, end, text: words } of found) {
    insist(read[at]?.text.slice(start, end) === words, 'words are not where they are said to be');
  }
}

export const TEXTS = [
  suite(
    'claims',
    12_000,
    fc.property(blocks, (read) =>
      insistPlaces(
        read,
        findClaims({ subject: null, blocks: read }, () => [], ALL_LANGUAGES),
      ),
    ),
  ),
  suite(
    'documents',
    10_000,
    fc.property(blocks, subject, (read, about) =>
      insistPlaces(read, engine.assessDocument({ subject: about, blocks: read })),
    ),
  ),
  ...[readMarkdown, readHtml, readPlainText].map((read) =>
    suite(
      `files: ${read.name}`,
      6000,
      fc.property(fc.oneof({ weight: 60, arbitrary: text }, longText), (source) => {
        for (const made of read(source)) insist(made.text.length <= 8 * source.length, 'it grew');
        insistUntouched();
      }),
    ),
  ),
];
