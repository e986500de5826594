/** What a card says under its heading "License": the model's terms in its author's words. */
import { isLicenseHeading, MOST_OF_SECTION } from '../../licenses/section.ts';
import { all, nextOf, words } from '../dom.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PROSE = /^(?:P|UL|OL|BLOCKQUOTE|DIV)$/;

function textBelow(heading: Element): string {
  const parts: string[] = [];
  for (let next = nextOf(heading); next !== null && PROSE.test(next.tagName); next = nextOf(next)) {
    parts.push(words(next));
    if (parts.length === 8) break;
  }
  return parts.join('\n').slice(0, MOST_OF_SECTION);
}

/** @returns null where no heading is about the license, or several are: then nobody knows which. */
export function licenseSection(roots: readonly Element[]): string | null {
  const headings = roots
    .flatMap((root) => all(root, HEADINGS))
    .filter((heading) => isLicenseHeading(words(heading)));
  const [only, another] = headings;
  if (only === undefined || another !== undefined) return null;
  return textBelow(only) || null;
}
