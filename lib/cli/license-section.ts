/** What a card's file says under its heading "License". */
import type { Block } from '../claims/block.ts';
import { isLicenseHeading, MOST_OF_SECTION } from '../licenses/section.ts';

/** @returns null where no heading is about the license, or several are: then nobody knows which. */
export function licenseSection(blocks: readonly Block[]): string | null {
  const headings = blocks.flatMap(({ role, text }, at) =>
    role === 'heading' && isLicenseHeading(text) ? [at] : [],
  );
  const [only, another] = headings;
  if (only === undefined || another !== undefined) return null;
  const end = blocks.findIndex(({ role }, at) => at > only && role === 'heading');
  const section = blocks
    .slice(only + 1, end < 0 ? undefined : end)
    .filter(({ role }) => role !== 'code' && role !== 'alt')
    .map(({ text }) => text);
  return section.join('\n').slice(0, MOST_OF_SECTION) || null;
}
