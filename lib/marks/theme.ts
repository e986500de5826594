/** Whether the page is dark where we draw: read from its colors, since sites have no common sign. */
import { parentOf } from '../scan/dom.ts';

/** Relative luminance below which a background counts as dark. */
const DARK = 0.2;
/** Sites fade from one theme to the other. */
const FADE = 400;

function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number): number => {
    const unit = value / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Any CSS color as red, green, blue and opacity: a canvas knows them all, `oklch()` too. */
function channels(color: string): readonly [number, number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return [255, 255, 255, 0];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** Where sites say which theme they are in. */
const THEME_ATTRIBUTES = [
  ...['class', 'style', 'theme', 'data-theme', 'data-mode', 'data-color-mode'],
  ...['data-color-scheme', 'data-bs-theme', 'arco-theme'],
];

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

export function isDark(element: Element): boolean {
  for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) {
    const color = getComputedStyle(at).backgroundColor;
    if (color === TRANSPARENT) continue;
    const [red, green, blue, alpha] = channels(color);
    if (alpha > 127) return luminance(red, green, blue) < DARK;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}

/** Calls back when the page's theme may have changed. */
export function watchTheme(changed: () => void, signal: AbortSignal): void {
  const later = (): void => {
    changed();
    setTimeout(() => signal.aborted || changed(), FADE);
  };
  const observer = new MutationObserver(later);
  const options = { attributes: true, attributeFilter: THEME_ATTRIBUTES };
  observer.observe(document.documentElement, options);
  if (document.body !== null) observer.observe(document.body, options);
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal });
}
