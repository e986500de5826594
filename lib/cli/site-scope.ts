/**
 * Lets a site's adapter choose what is read of a saved page. Adapters work on a DOM, and a DOM knows
 * no offsets into the file; so each element carries the offset of its opening tag as an attribute.
 */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { Subject } from '../claims/block.ts';
import { siteOf } from '../pages/registry.ts';
import type { HtmlScope } from '../scan/html.ts';

const OFFSET = 'data-unwash-offset';

/** The HTML with every element's offset written into its opening tag. */
function withOffsets(html: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const parser: Parser = new Parser({
    onopentagname(name) {
      const start = parser.startIndex;
      // An element that the parser supplies, such as a missing <p>, has no tag of its own.
      const behindName = start + 1 + name.length;
      if (html[start] !== '<' || behindName <= copied) return;
      pieces.push(html.slice(copied, behindName), ` ${OFFSET}="${start}"`);
      copied = behindName;
    },
  });
  parser.write(html);
  parser.end();
  return [...pieces, html.slice(copied)].join('');
}

function offsetsOf(elements: Iterable<Element>): Set<number> {
  const offsets = new Set<number>();
  for (const element of elements) {
    const offset = element.getAttribute(OFFSET);
    if (offset !== null) offsets.add(Number(offset));
  }
  return offsets;
}

export interface SiteReading {
  readonly subject: Subject | null;
  readonly scope: HtmlScope;
}

const NOTHING: SiteReading = {
  subject: null,
  scope: { roots: new Set(), skipped: new Set() },
};

/** Reads a saved page through the adapter of its site, which may find nothing to read on it. */
export function readThroughSite(html: string, url: string): SiteReading {
  const address = new URL(url);
  const { document } = parseHTML(withOffsets(html)) as unknown as { document: globalThis.Document };
  const reading = siteOf(address).read(document, address);
  if (reading === null) return NOTHING;
  const skipped =
    reading.skip === ''
      ? []
      : reading.roots.flatMap((root) => [...root.querySelectorAll(reading.skip)]);
  return {
    subject: reading.subject,
    scope: { roots: offsetsOf(reading.roots), skipped: offsetsOf(skipped) },
  };
}
