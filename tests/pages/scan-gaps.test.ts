/** Passing over what holds no term must find the same as looking at every block. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { wantedAmong } from '../../lib/scan/around.ts';
import { blocksToAskNow } from '../../lib/scan/candidates.ts';
import { treeTextsOf } from '../../lib/scan/raw-text.ts';
import { outlineBlocks, readLater } from '../../lib/scan/read.ts';
import { newGroups, type ScannedBlock } from '../../lib/scan/reader.ts';
import { atOnce } from '../../lib/scan/slices.ts';

const SKIP = 'aside';

/** As if every block were looked at. */
function askedWithoutGaps(roots: readonly Element[]): ScannedBlock[] {
  const trees = roots
    .flatMap(treeTextsOf)
    .map((tree) => ({ root: tree.root, care: 'lazy' as const }));
  const groups = newGroups();
  const outline = atOnce(outlineBlocks(trees, SKIP, groups));
  return atOnce(wantedAmong(outline, groups, SKIP)).map(readLater);
}

/** Lists and tables are numbered as they are met: only who shares a number counts. */
function told(blocks: readonly ScannedBlock[]) {
  const numbers = new Map<number, number>();
  return blocks.map(({ block, element, pieces }) => {
    const { group, ...rest } = block;
    if (group !== undefined && !numbers.has(group)) numbers.set(group, numbers.size);
    return {
      ...rest,
      group: group && numbers.get(group),
      element,
      nodes: pieces.map((p) => p.node),
    };
  });
}

const CLAIM = 'Llama 3.1 is <b>open</b> source.';

/** Mostly what holds no term, so that there is something to pass over. */
const line = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom('A token.', 'Some <i>words</i> here', 'It is open.') },
  { weight: 2, arbitrary: fc.constant(CLAIM) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'under the MIT<button>Copy</button> License',
      '<input type="checkbox" checked> done',
      '<input type="checkbox">',
      '<img alt="An open source model">',
      '<img alt="A picture">',
      '<span hidden>open source</span>',
      'an open <svg aria-label="sign"></svg> source model',
      '',
    ),
  },
);

const within = (name: string) => (inner: string) => `<${name}>${inner}</${name}>`;

const items = fc
  .tuple(fc.constantFrom('ul', 'ol'), fc.array(line, { minLength: 1, maxLength: 6 }))
  .map(([name, lines]) => within(name)(lines.map(within('li')).join('')));

const table = fc
  .array(fc.tuple(line, line), { minLength: 1, maxLength: 4 })
  .map((rows) =>
    within('table')(
      rows
        .map(([a, b], row) => `<tr>${[a, b].map(within(row === 0 ? 'th' : 'td')).join('')}</tr>`)
        .join(''),
    ),
  );

const flat = fc.oneof(
  { weight: 12, arbitrary: line.map(within('p')) },
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: line.map(within('h2')) },
  { weight: 2, arbitrary: line.map(within('h3')) },
  { weight: 1, arbitrary: line.map(within('blockquote')) },
  { weight: 1, arbitrary: line.map(within('figcaption')) },
  { weight: 1, arbitrary: line.map(within('aside')) },
  { weight: 1, arbitrary: line.map(within('pre')) },
  { weight: 1, arbitrary: line.map(within('li')) },
  { weight: 1, arbitrary: fc.constantFrom('<hr>', '<br>', '<b>bold</b>', '<!-- c -->', '\n') },
  { weight: 2, arbitrary: items },
  { weight: 2, arbitrary: table },
);

/** Enough blocks in a row that gaps are opened in pieces. */
const run = fc.oneof(
  flat,
  fc.integer({ min: 1, max: 45 }).map((count) => '<p>A token of a prompt.</p>'.repeat(count)),
  fc.integer({ min: 1, max: 45 }).map((count) => 'Words<p>A token.</p><i>more</i> '.repeat(count)),
);

const page = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: run },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('div', 'section', 'blockquote', 'span'),
            fc.array(run, { maxLength: 8 }),
          )
          .map(([name, inner]) => within(name)(inner.join(''))),
      },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

function show(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const root = document.adoptNode(parsed.querySelector('main') as Element);
  document.body.replaceChildren(root);
  return root;
}

afterEach(() => document.body.replaceChildren());

describe('gaps', () => {
  test('change nothing of what is asked', () => {
    // A page without any is not looked at at all.
    const claim = document.createElement('p');
    claim.textContent = 'An open source model.';
    fc.assert(
      fc.property(page, (html) => {
        const roots = [show(html), claim];
        expect(told(blocksToAskNow(roots, SKIP))).toEqual(told(askedWithoutGaps(roots)));
      }),
      { numRuns: 500 },
    );
  });

  test('stand where nothing is near a term', () => {
    const root = show(
      `${'<p>A token.</p>'.repeat(300)}<p>${CLAIM}</p>${'<p>A token.</p>'.repeat(300)}`,
    );
    const [tree] = treeTextsOf(root);
    expect(tree?.text.indexOf('open')).toBeGreaterThan(0);
    expect(blocksToAskNow([root]).map(({ block }) => block.text)).toEqual([
      'A token.',
      'Llama 3.1 is open source.',
      'A token.',
    ]);
  });
});
