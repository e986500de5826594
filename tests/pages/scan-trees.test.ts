/** What a person reads, and what not: signs, hidden words, fields, shadow roots, frames. */
import { afterEach, describe, expect, test } from 'vitest';
import { blocksToAskNow } from '../../lib/scan/candidates.ts';
import { rangeOf } from '../../lib/scan/range.ts';

const show = (html: string): HTMLElement => {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
};

const read = (main: HTMLElement): string[] => blocksToAskNow([main]).map(({ block }) => block.text);

afterEach(() => document.body.replaceChildren());

describe('text of pictures and signs', () => {
  test('counts where it is all there is', () => {
    expect(read(show('<p><img alt="Open source model"></p>'))).toEqual(['Open source model']);
    expect(read(show('<p><svg role="img" aria-label="Open source AI"></svg></p>'))).toEqual([
      'Open source AI',
    ]);
    expect(read(show('<a href="/x" aria-label="Open source weights"><i></i></a>'))).toEqual([
      'Open source weights',
    ]);
  });

  test('does not count beside words, before or after it', () => {
    expect(read(show('<p>See <img alt="open source model"> here</p>'))).toEqual([]);
    expect(read(show('<p><img alt="open source model"> here</p>'))).toEqual([]);
    expect(read(show('<p><a aria-label="open source">Weights</a></p>'))).toEqual([]);
  });

  test('is left out where it is hidden', () => {
    expect(read(show('<p><img aria-hidden="true" alt="Open source"></p>'))).toEqual([]);
  });
});

describe('words that nobody sees', () => {
  test('are no part of a line', () => {
    const hidden = '<p>This is <span style="display:none">not</span> open source.</p>';
    expect(read(show(hidden))).toEqual(['This is open source.']);
    const unseen = '<p>This is <b style="visibility:hidden">not</b> open source.</p>';
    expect(read(show(unseen))).toEqual(['This is open source.']);
  });

  test('are read in what can be opened', () => {
    const closed =
      '<details><summary>More</summary><p>An <a href="/x">open</a> source model.</p></details>';
    expect(read(show(closed))).toContain('An open source model.');
  });
});

describe('fields', () => {
  test.each([
    '<div contenteditable>Open source model</div>',
    '<div contenteditable="plaintext-only"><p>Open source model</p></div>',
    '<div role="textbox"><p>Open source model</p></div>',
    '<textarea>Open source model</textarea>',
  ])('%s is never read', (html) => expect(read(show(html))).toEqual([]));

  test('all around what is read', () => {
    const main = show('<p>Open source model</p>');
    main.setAttribute('contenteditable', 'true');
    expect(read(main.querySelector('p') as HTMLElement)).toEqual([]);
  });
});

describe('trees in the page', () => {
  test('open shadow roots are read, closed ones are nobody’s', () => {
    const main = show('<x-card></x-card><div id="closed"></div>');
    const [open, closed] = [...main.children];
    const inner = open?.attachShadow({ mode: 'open' });
    const text = document.createElement('p');
    text.textContent = 'An open source model in a shadow.';
    inner?.append(text);
    closed?.attachShadow({ mode: 'closed' }).append(text.cloneNode(true));
    const blocks = blocksToAskNow([main]);
    expect(blocks.map(({ block }) => block.text)).toEqual(['An open source model in a shadow.']);
    const [block] = blocks;
    expect(block && rangeOf(block, 3, 14)?.startContainer).toBe(text.firstChild);
  });

  test('frames of the same site are read', async () => {
    const main = show('<iframe></iframe>');
    const frame = main.querySelector('iframe') as HTMLIFrameElement;
    frame.srcdoc = '<p>An <b>open</b> source model in a frame.</p>';
    await new Promise((loaded) => frame.addEventListener('load', loaded));
    expect(read(main)).toEqual(['An open source model in a frame.']);
  });
});
