/** Everything that the interface says, in one place, so that other languages can stand beside it. */

import type { Truth, Verdict } from '../dataset/vocabulary.ts';
import type { Standing } from '../verdict/assessment.ts';

/** The headline where the G7 label has no words of its own. */
export const HEADLINES: Readonly<Record<Verdict, string>> = {
  'open-source-ai': 'Open Source AI',
  'open-weights': 'Open Weights AI',
  'restricted-weights': 'Weights Available AI',
  closed: 'Closed AI',
  unknown: 'Not known',
};

/** A claim's standing, as the card's first line. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  contradicted: 'Not open source',
  'not-shown': 'Not shown to be open source',
  supported: 'Open source, as it says',
  none: 'No claim to judge',
};

export const TRUTHS: Readonly<Record<Truth, string>> = {
  yes: 'released',
  partial: 'in part',
  no: 'not released',
  unknown: 'not known',
};

/** One sentence for each headline. */
export function sentence(verdict: Verdict, license: string, known: boolean): string {
  if (!known && verdict !== 'unknown') {
    return `Not in the dataset: judged by the license on its page alone, ${license}.`;
  }
  switch (verdict) {
    case 'open-source-ai':
      return `Weights, code and information about the training data are there, under ${license}.`;
    case 'open-weights':
      return `Anyone may use the weights under ${license}, but what is needed to rebuild them is not all there.`;
    case 'restricted-weights':
      return `The weights can be had, but ${license} limits who may use them or what for.`;
    case 'closed':
      return 'The weights are not published.';
    default:
      return known
        ? 'Too little is documented to say what this model is.'
        : 'This model is not in the dataset yet, so nothing is said about it.';
  }
}

export const WORDS = {
  badgeName: (label: string, flagged: number): string =>
    flagged === 0
      ? `${label}. Details`
      : `${label}. ${flagged === 1 ? '1 claim' : `${flagged} claims`} on this page to look at. Details`,
  claims: (count: number): string => (count === 1 ? '1 claim' : `${count} claims`),
  accurate: 'Accurate',
  /** Numbered clauses are sections; others have a title of their own. */
  clause: (section: string): string => (/^[\d§(]/.test(section) ? `Section ${section}` : section),
  explain: 'Explain',
  report: 'Report',
  dismiss: 'Dismiss',
  dismissSite: 'Dismiss on this site',
  readSource: 'Read it at the source',
  source: (name: string, number: number): string =>
    number === 1 ? `Source for ${name.toLowerCase()}` : `Source ${number}`,
  limits: (license: string): string => `Limits of the ${license}`,
  duties: (license: string): string => `Duties under the ${license}`,
  moreLimits: (count: number): string => `and ${count} more`,
  released: 'What is released',
  parts: { data: 'Data', code: 'Code', parameters: 'Parameters' },
  found: 'Said on this page',
  noClaims: 'This page does not call the model open source.',
  reportDiscussion: 'Ask the owner on the hub',
  reportTracker: 'Tell us where Unwash is wrong',
  reportNote: 'Opens a draft for you to edit. Nothing is sent.',
  rule: (definition: string, rule: string): string => `${definition}, rule ${rule}`,
  dataset: (version: string): string => `Data of ${version.split('+')[0]}`,
  quiet: 'Marks are off on this site.',
  restore: 'Switch on again',
  readPage: 'Check this page',
  list: 'Unwash: claims on this page',
  relabeled: (declared: string, upstream: string): string =>
    `The card says ${declared}; the terms of ${upstream} still apply.`,
  mismatch: (declared: string, known: string): string =>
    `The card says ${declared}; the license we know is ${known}.`,
  states: {
    nothing: ['Nothing to check here', 'Unwash reads pages about AI models, such as a model card.'],
    unread: ['Not read yet', 'Unwash reads this page when you ask it to, and only then.'],
    unreadable: [
      'This page can’t be read',
      'Browsers keep extensions out of their own pages and stores.',
    ],
    reading: ['Still reading', 'The page has not finished loading.'],
    error: ['That did not work', 'Reload the page and try again. If it stays, please tell us.'],
  },
} as const;
