/** The toolbar's icon by state: a drop, the fuller the more open the page's model; gray without one. */
import { VERDICTS, type Verdict } from './dataset/vocabulary.ts';

export const TOOLBAR_SIZES = [16, 32] as const;

type Known = Exclude<Verdict, 'unknown'>;
export type ToolbarState = Known | 'quiet';

const isKnown = (verdict: Verdict): verdict is Known => verdict !== 'unknown';

export const TOOLBAR_STATES: readonly ToolbarState[] = ['quiet', ...VERDICTS.filter(isKnown)];

/** @returns where the icon is in the package */
export const toolbarFile = (state: ToolbarState, size: number): string =>
  `icon/${state}-${size}.png`;

/** The icon of a state, in all its sizes, as browsers ask for it. */
export const toolbarIcon = (state: ToolbarState): Record<number, string> =>
  Object.fromEntries(TOOLBAR_SIZES.map((size) => [size, `/${toolbarFile(state, size)}`]));

export const toolbarState = (verdict: Verdict | undefined): ToolbarState =>
  verdict !== undefined && isKnown(verdict) ? verdict : 'quiet';
