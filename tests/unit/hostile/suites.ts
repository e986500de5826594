/** Everything that is fuzzed: by `npm test` for seconds, by `npm run soak` for minutes. */
import { KEPT } from './properties/kept.ts';
import { MESSAGES } from './properties/messages.ts';
import { NAMES } from './properties/names.ts';
import { PAGES } from './properties/pages.ts';
import type { Suite } from './properties/property.ts';
import { TEXTS } from './properties/texts.ts';

export const SUITES: readonly Suite[] = [...MESSAGES, ...KEPT, ...NAMES, ...TEXTS, ...PAGES];
