/** The popup in each of its states, over a model of the fixture where one is told in full. */
import fixture from 'virtual:fixture';
import type { ComponentChild } from 'preact';
import { ListBox } from '../../../entrypoints/popup/list-box.tsx';
import popupStyle from '../../../entrypoints/popup/popup.css?inline';
import { Report } from '../../../entrypoints/popup/report.tsx';
import { createEngine } from '../../../lib/engine.ts';
import type { UseProfile } from '../../../lib/licenses/may-i.ts';
import { detailsOf } from '../../../lib/ui/details.ts';
import { Empty, emptyWords } from '../../../lib/ui/empty.tsx';
import { t } from '../../../lib/ui/i18n.ts';
import { summarize } from '../../../lib/ui/summary.ts';
import sharedStyle from '../../../lib/ui/ui.css?inline';
import { REPORT, SUMMARY } from '../samples.ts';
import type { Surface } from './surfaces.tsx';

const nothing = (): void => {};
const acts = { ofPage: true, onGo: nothing, onRestore: nothing, onOpen: nothing };

const PLANS: UseProfile = {
  commercial: true,
  monthlyUsers: 900_000_000,
  yearlyRevenue: null,
  country: 'DE',
  redistribute: true,
  fineTune: true,
  trainOnOutputs: false,
  military: true,
  health: false,
  reproduce: true,
};

const inPopup = (node: ComponentChild): Surface => ({
  style: sharedStyle + popupStyle,
  width: 380,
  node,
});

/** A model of the fixture with all that is shown on demand. */
function whole(family: string, plans: UseProfile | null): Surface {
  const engine = createEngine(fixture);
  const assessment = engine.assessFamily(family);
  if (assessment === null) throw new Error(`no ${family}`);
  const details = detailsOf(engine, assessment, 'osaid', plans, null);
  const report = { ...REPORT, summary: summarize(assessment), findings: [] };
  return inPopup(<Report report={report} details={details} {...acts} />);
}

/** A model that nobody has described yet. */
const UNLISTED = {
  ...SUMMARY,
  known: false,
  verdict: 'unknown',
  label: 'Not known',
  sentence: 'This model is not in the dataset yet, so nothing is said about it.',
  note: null,
  limits: [],
  moreLimits: 0,
  parts: [],
} as const;

const HOUSE = {
  organization: 'Acme',
  facts: true,
  rule: { use: 'ask', says: 'Ask the license desk first.', link: 'https://acme.example/ai' },
} as const;

const COUNTS = { 'open-source-ai': 2, 'restricted-weights': 11, unknown: 3 };

const EMPTY_STATES = ['nothing', 'reading', 'unreadable', 'error', 'damaged', 'unlisted'] as const;

export const POPUP: Readonly<Record<string, Surface>> = {
  popup: inPopup(<Report report={REPORT} details={null} {...acts} />),
  'popup-quiet': inPopup(
    <Report report={{ ...REPORT, quiet: true, findings: [] }} details={null} {...acts} />,
  ),
  'popup-not-in-dataset': inPopup(
    <Report report={{ ...REPORT, summary: UNLISTED, findings: [] }} details={null} {...acts} />,
  ),
  'popup-organization': inPopup(
    <Report
      report={{ ...REPORT, summary: { ...SUMMARY, house: HOUSE }, findings: [] }}
      details={null}
      {...acts}
    />,
  ),
  'popup-list': inPopup(<ListBox counts={COUNTS} />),
  'popup-no-plans': whole('llama-3.1', null),
  'popup-plans': whole('llama-3.1', PLANS),
  'popup-lineage': whole('deepseek-r1-distill-llama', null),
  'popup-unread': inPopup(
    <Empty words={emptyWords('unread')}>
      <button type="button" class="button">
        {t('read_page')}
      </button>
    </Empty>,
  ),
  ...Object.fromEntries(
    EMPTY_STATES.map((state) => [`popup-${state}`, inPopup(<Empty words={emptyWords(state)} />)]),
  ),
};
