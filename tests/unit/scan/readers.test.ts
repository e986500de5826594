import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../lib/scan/builder.ts';
import { readHtml } from '../../../lib/scan/html.ts';
import { readMarkdown } from '../../../lib/scan/markdown.ts';
import { readPlainText } from '../../../lib/scan/plain-text.ts';

const shapes = (blocks: SourceBlock[]) =>
  blocks.map(({ sourceOf: _, inline: __, ...block }) => block);

/** The source of a stretch of a block's text. */
function sourceOf(source: string, block: SourceBlock | undefined, words: string): string {
  const start = block?.text.indexOf(words) ?? -1;
  if (block === undefined || start < 0) return '';
  return source.slice(block.sourceOf(start), block.sourceOf(start + words.length - 1) + 1);
}

describe('Markdown', () => {
  it('joins a phrase across lines, markup, entities and escapes', () => {
    const source = 'An open\n**source** m&amp;m \\*model\\* [here](x).';
    const [block] = readMarkdown(source);
    expect(block?.text).toBe('An open source m&m *model* here.');
    expect(sourceOf(source, block, 'open source')).toBe('open\n**source');
    expect(sourceOf(source, block, 'model')).toBe('model');
    expect(block?.inline).toContainEqual({ kind: 'link', start: 27, end: 31, href: 'x' });
  });
  it('knows headings, lists with their depth, tasks, quotes, code and tables', () => {
    const source = [
      '## Two',
      '',
      '- a',
      '  - b',
      '- [x] done',
      '- [ ] open',
      '',
      '> said',
      '',
      '```',
      'code',
      '```',
      '',
      '| H | I |',
      '|---|---|',
      '| 1 | |',
      '| | 2 |',
    ].join('\n');
    expect(shapes(readMarkdown(source))).toEqual([
      { role: 'heading', level: 2, text: 'Two' },
      { role: 'item', level: 1, group: 1, text: 'a' },
      { role: 'item', level: 2, group: 2, text: 'b' },
      { role: 'item', level: 1, group: 1, done: true, text: 'done' },
      { role: 'item', level: 1, group: 1, done: false, text: 'open' },
      { role: 'quote', text: 'said' },
      { role: 'code', text: 'code' },
      { role: 'header-cell', group: 3, row: 0, column: 0, text: 'H' },
      { role: 'header-cell', group: 3, row: 0, column: 1, text: 'I' },
      { role: 'cell', group: 3, row: 1, column: 0, text: '1' },
      { role: 'cell', group: 3, row: 2, column: 1, text: '2' },
    ]);
  });
  it('reads HTML inside, inline and as blocks, and leaves comments out', () => {
    const source =
      '<!-- open source -->\n\n<p align="center">An <b>open</b>-source<br>model</p>\n\nAn <b>open</b> source <a href="https://hf.co/a/b">model</a>\n';
    const blocks = readMarkdown(source);
    expect(blocks.map(({ text }) => text)).toEqual([
      'An open-source model',
      'An open source model',
    ]);
    expect(sourceOf(source, blocks[0], 'open-source')).toBe('open</b>-source');
    expect(blocks[1]?.inline).toContainEqual({
      kind: 'link',
      start: 15,
      end: 20,
      href: 'https://hf.co/a/b',
    });
  });
  it('leaves front matter out and keeps offsets those of the file', () => {
    const source = '---\nlicense: mit\n---\nText';
    const [block] = readMarkdown(source, 21);
    expect([block?.text, block?.sourceOf(0)]).toEqual(['Text', 21]);
  });
  it('gives alternative texts as blocks of their own', () => {
    expect(shapes(readMarkdown('Before ![An open badge](x.svg) after'))).toEqual([
      { role: 'paragraph', text: 'Before after' },
      { role: 'alt', text: 'An open badge' },
    ]);
  });
});

describe('HTML', () => {
  it('leaves out scripts, navigation, hidden elements and form fields', () => {
    const source =
      '<nav>n</nav><script>s</script><p hidden>h</p><p aria-hidden="true">a</p><textarea>t</textarea><p>read <q>this</q></p>';
    expect(shapes(readHtml(source))).toEqual([{ role: 'paragraph', text: 'read this' }]);
  });
  it('reads only what a scope names', () => {
    const source = '<p>out</p><div>in <i>skip</i> on</div>';
    const scope = { roots: new Set([10]), skipped: new Set([18]) };
    expect(readHtml(source, scope).map(({ text }) => text)).toEqual(['in on']);
  });
  it('places cells and knows header cells', () => {
    const source = '<table><tr><th>H</th><td>1</td></tr><tr><td></td><td>2</td></tr></table>';
    expect(
      shapes(readHtml(source)).map(({ role, row, column, text }) => [role, row, column, text]),
    ).toEqual([
      ['header-cell', 0, 0, 'H'],
      ['cell', 0, 1, '1'],
      ['cell', 1, 1, '2'],
    ]);
  });
});

describe('plain text', () => {
  it('parts paragraphs at blank lines and knows items', () => {
    expect(shapes(readPlainText('one\ntwo\n\n- three\n  more\n'))).toEqual([
      { role: 'paragraph', text: 'one two' },
      { role: 'item', level: 1, group: 1, text: 'three more' },
    ]);
  });
});

describe('any source', () => {
  const word = fc.constantFrom(
    'open',
    'source',
    'é',
    '😀',
    '开源',
    '&amp;',
    '\u00ad',
    '\u00a0',
    '\ud800',
  );
  const mark = fc.constantFrom(
    '**',
    '<b>',
    '</b>',
    '`',
    '[',
    '](x)',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '| ',
    '# ',
    '<',
    '&#x41;',
    '<td>',
    '\\',
    '![',
  );
  const source = fc
    .array(fc.oneof(word, mark, fc.constant(' '), fc.string({ maxLength: 4, unit: 'binary' })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  it.each([
    ['Markdown', readMarkdown],
    ['HTML', readHtml],
    ['plain text', readPlainText],
  ] as const)('of %s maps every plain character back to itself, in order', (_name, read) => {
    fc.assert(
      fc.property(source, (text) => {
        for (const block of (read as (text: string) => SourceBlock[])(text)) {
          let last = -1;
          for (let offset = 0; offset < block.text.length; offset++) {
            const at = block.sourceOf(offset);
            expect(at).toBeGreaterThanOrEqual(last);
            expect(at).toBeLessThanOrEqual(text.length);
            last = at;
            if (/[a-z]/.test(block.text[offset] ?? '') && !text.includes('&')) {
              expect(text[at]).toBe(block.text[offset]);
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
