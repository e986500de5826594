/** Gives a page of ours the theme and text size that the reader chose. */
import type { Look } from '../settings.ts';

export function applyLook(page: Document, { theme, textSize }: Look): void {
  const { style } = page.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  style.setProperty('--text', String(textSize / 100));
}
