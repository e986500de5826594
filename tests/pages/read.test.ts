/** DOM -> blocks and back. */
import { afterEach, describe, expect, test } from 'vitest';
import { liveRange, rangeOf } from '../../lib/scan/range.ts';
import { readBlocks } from '../../lib/scan/read.ts';

/** Test markup only: it is written here, by hand. */
function page(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const root = document.adoptNode(parsed.querySelector('main') as Element);
  document.body.append(root);
  return root;
}

const read = (html: string, skip = '') => readBlocks([page(html)], skip);
const texts = (html: string, skip = '') => read(html, skip).map(({ block }) => block.text);

afterEach(() => document.body.replaceChildren());

describe('blocks', () => {
  test('join inline elements and fold white space', () =>
    expect(texts('<p> an  open\n <b>source</b> model.</p>')).toEqual(['an open source model.']));

  test('end where a block element begins or ends', () =>
    expect(texts('open<p>source</p>model')).toEqual(['open', 'source', 'model']));

  test('keep words on two lines apart', () =>
    expect(texts('<p>open<br>source</p>')).toEqual(['open source']));

  test.each([
    ['<p>a</p><pre>open source</pre>', ['a']],
    ['<nav>open source</nav><p>a</p>', ['a']],
    ['<p>a <button>open</button></p>', ['a']],
    ['<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', ['c']],
    ['<div contenteditable>a</div><textarea>b</textarea><p>c</p>', ['c']],
    ['<script>a</script><style>b</style><p>c</p>', ['c']],
  ])('leave out what nobody reads as prose: %s', (html, expected) =>
    expect(texts(html)).toEqual(expected),
  );

  test('leave out what the site put in', () =>
    expect(texts('<div class="box">license: mit</div><p>a</p>', '.box')).toEqual(['a']));

  test('know what they are', () => {
    const blocks = read(
      '<h2>T</h2><ul><li>a<ul><li>b</li></ul></li></ul><blockquote><p>q</p></blockquote>',
    );
    expect(blocks.map(({ block }) => block)).toEqual([
      { text: 'T', role: 'heading', level: 2 },
      { text: 'a', role: 'item', level: 1, group: 1 },
      { text: 'b', role: 'item', level: 2, group: 1 },
      { text: 'q', role: 'quote' },
    ]);
  });

  test('know their place in a table', () => {
    const rows = '<tr><th>Model</th><th>Open</th></tr><tr><td colspan=2>A</td><td>yes</td></tr>';
    const blocks = read(`<table>${rows}</table>`).map(({ block }) => block);
    expect(blocks.map(({ role, row, column, group }) => [role, row, column, group])).toEqual([
      ['header-cell', 0, 0, 1],
      ['header-cell', 0, 1, 1],
      ['cell', 1, 0, 1],
      ['cell', 1, 2, 1],
    ]);
  });

  test('tell done from planned', () => {
    const blocks = read(
      '<ul><li><input type=checkbox checked> a</li><li><input type=checkbox> b</li></ul>',
    );
    expect(blocks.map(({ block }) => block.done)).toEqual([true, false]);
  });

  test('mark links, code and struck words', () => {
    const [first] = read('<p>See <a href="/a/b">our <code>x</code></a> <s>now</s></p>');
    expect(first?.block.inline).toEqual([
      { kind: 'link', start: 4, end: 9, href: '/a/b' },
      { kind: 'code', start: 8, end: 9 },
      { kind: 'struck', start: 10, end: 13 },
    ]);
  });

  test('take a picture’s text where it is all there is', () => {
    const blocks = read('<p><img alt="An open model"></p><p>Words <img alt="icon"></p>');
    expect(blocks.map(({ block }) => [block.role, block.text])).toEqual([
      ['alt', 'An open model'],
      ['paragraph', 'Words'],
    ]);
  });

  test('are read past properties that the page has covered', () =>
    expect(
      texts(
        '<form><input name="parentNode"><input name="localName"><input name="firstChild"><p>a</p></form>b',
      ),
    ).toEqual(['a', 'b']));

  test('are read however deep they lie', () =>
    expect(texts(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`)).toEqual(['deep']));
});

describe('a range', () => {
  const marked = (html: string, words: string) => {
    const scanned = read(html);
    const block = scanned.find((one) => one.block.text.includes(words));
    if (block === undefined) throw new Error(`no "${words}"`);
    const start = block.block.text.indexOf(words);
    const fixed = rangeOf(block, start, start + words.length);
    return fixed && liveRange(fixed)?.toString().replace(/\s+/g, ' ');
  };

  test.each([
    '<p>an open source model</p>',
    '<p>  an\n\n open <b>\n source</b> model</p>',
    '<p>an <i>open</i> <b>source</b></p>',
    '<p><b> </b> <i> an </i>open&nbsp;&nbsp;source</p>',
    '<p>x<br> open<!-- c --> source</p>',
  ])('covers the same words: %s', (html) =>
    expect(marked(html, 'open source')).toBe('open source'),
  );

  test('is none once its nodes are gone', () => {
    const [block] = read('<p>open source</p>');
    document.body.replaceChildren();
    expect(block && rangeOf(block, 0, 4)).toBeNull();
  });
});
