/**
 * How claims look. A kind is told by its line, not by color alone: wavy for contradicted, dashed
 * for not shown, plain for what holds. The colors keep 3:1 on white and on near-black, so a theme change needs no work.
 */
import type { Standing } from '../verdict/assessment.ts';

export type MarkedStanding = Exclude<Standing, 'none'>;

export const HIGHLIGHT_NAMES: Readonly<Record<MarkedStanding, string>> = {
  contradicted: 'unwash-contradicted',
  'not-shown': 'unwash-not-shown',
  supported: 'unwash-supported',
};

/** Set on the cards of models that the reader's filter leaves out. */
export const DIMMED = 'data-unwash-dim';

/** What is under the pointer, or has the focus, is there as before. */
const DIM = `[${DIMMED}]:not(:hover, :focus-within) { opacity: 0.38 !important; }`;

const line = (name: string, style: string, color: string): string =>
  `::highlight(${name}) { text-decoration: underline ${style} ${color} 2px !important; }`;

const RULES = [
  line(HIGHLIGHT_NAMES.contradicted, 'wavy', '#e0484d'),
  line(HIGHLIGHT_NAMES['not-shown'], 'dashed', '#c27a00'),
  line(HIGHLIGHT_NAMES.supported, 'solid', '#2c8f5f'),
  DIM,
];

/** On screens only: nobody prints our marks. */
export const HIGHLIGHT_STYLE = `@media screen {\n${RULES.join('\n')}\n}`;
