/** A browser without Custom Highlights, and a page that takes ours out of the shared registry. */
import { afterEach, expect, test, vi } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/marks/highlight-style.ts';
import { Highlights } from '../../../lib/marks/highlights.ts';
import type { Mark } from '../../../lib/marks/scene.ts';
import { FINDING } from '../samples.ts';

const NAME = HIGHLIGHT_NAMES.contradicted;

function mark(): Mark {
  document.body.innerHTML = '<p>This is an open source model.</p>';
  const element = document.querySelector('p') as HTMLElement;
  const node = element.firstChild as Text;
  const range = new StaticRange({
    startContainer: node,
    startOffset: 11,
    endContainer: node,
    endOffset: 22,
  });
  return { finding: FINDING, range, block: node.data, element };
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('without the registry nothing is drawn and nothing fails', () => {
  vi.stubGlobal('Highlight', undefined);
  const highlights = new Highlights();
  highlights.draw([mark()]);
  highlights.refresh();
  highlights.clear();
  expect(CSS.highlights.has(NAME)).toBe(false);
});

test('what a page has taken out is put back, and gone in the end', () => {
  const highlights = new Highlights();
  highlights.draw([mark()]);
  CSS.highlights.clear();
  highlights.refresh();
  expect(CSS.highlights.has(NAME)).toBe(true);
  highlights.clear();
  expect(CSS.highlights.has(NAME)).toBe(false);
});
