/** Every surface of ours, in the states that it can be in, with its own style and width. */
import type { ComponentChild } from 'preact';
import optionsStyle from '../../../entrypoints/options/options.css?inline';
import popupStyle from '../../../entrypoints/popup/popup.css?inline';
import { Report } from '../../../entrypoints/popup/report.tsx';
import reportStyle from '../../../entrypoints/report/report.css?inline';
import welcomeStyle from '../../../entrypoints/welcome/welcome.css?inline';
import { MARK_STYLE } from '../../../lib/marks/mark-style.ts';
import { EMPTY_LOG, type LogEntry } from '../../../lib/report/log.ts';
import { toSettings } from '../../../lib/settings.ts';
import { ClaimCard } from '../../../lib/ui/claim-card.tsx';
import { Empty, emptyWords } from '../../../lib/ui/empty.tsx';
import { t } from '../../../lib/ui/i18n.ts';
import type { OptionsActions } from '../../../lib/ui/options/model.ts';
import { Options } from '../../../lib/ui/options/options.tsx';
import pageStyle from '../../../lib/ui/page.css?inline';
import { ClaimPicks } from '../../../lib/ui/report/claim-picks.tsx';
import { Editor } from '../../../lib/ui/report/editor.tsx';
import { EvidencePanel } from '../../../lib/ui/report/evidence-panel.tsx';
import { LogView } from '../../../lib/ui/report/log-view.tsx';
import { TargetList } from '../../../lib/ui/report/target-list.tsx';
import { SummaryCard } from '../../../lib/ui/summary-card.tsx';
import sharedStyle from '../../../lib/ui/ui.css?inline';
import { Welcome } from '../../../lib/ui/welcome/welcome.tsx';
import { FINDING, REPORT, SUMMARY } from '../samples.ts';
import { EXPLORER } from './explorer-surfaces.tsx';

export interface Surface {
  readonly style: string;
  readonly width: number;
  /** Class of the page's main part. */
  readonly main?: string;
  readonly node: ComponentChild;
}

const nothing = (): void => {};
const actions = new Proxy({}, { get: () => nothing }) as OptionsActions;
const popup = { details: null, ofPage: true, onGo: nothing, onRestore: nothing, onOpen: nothing };

const card = (node: ComponentChild): Surface => ({
  style: MARK_STYLE,
  width: 720,
  node: (
    <div class="content" data-theme="light">
      <section class="card" style={{ position: 'static' }}>
        {node}
      </section>
    </div>
  ),
});

const inPopup = (node: ComponentChild): Surface => ({
  style: sharedStyle + popupStyle,
  width: 380,
  node,
});

const inReport = (node: ComponentChild): Surface => ({
  style: sharedStyle + pageStyle + reportStyle,
  width: 1000,
  main: 'sheet',
  node,
});

const TARGETS = [
  { id: 'hub', address: 'https://hub.example/new', form: null },
  { id: 'vendor', address: 'mailto:hello@maker.example', form: null },
  { id: 'tracker', address: 'https://tracker.example/new', form: null },
] as const;

const ENTRY: LogEntry = {
  id: 'a',
  page: 'https://huggingface.co/example/example-1',
  model: 'example-1',
  name: 'Example 1',
  target: 'hub',
  status: 'opened',
  title: 'About the words “open source”',
  body: 'Thank you for publishing it.',
  notes: '',
  quotes: [],
  seen: 'changed',
  created: '2026-11-02T12:00:00.000Z',
  changed: '2026-11-02T12:00:00.000Z',
};

const log = (entries: readonly LogEntry[]) => (
  <LogView
    log={{ ...EMPTY_LOG, entries }}
    status=""
    onNotes={nothing}
    onDelete={nothing}
    onDeleteAll={nothing}
    onExport={nothing}
  />
);

export const SURFACES: Readonly<Record<string, Surface>> = {
  popup: inPopup(<Report report={REPORT} {...popup} />),
  'popup-quiet': inPopup(<Report report={{ ...REPORT, quiet: true, findings: [] }} {...popup} />),
  'popup-nothing': inPopup(<Empty words={emptyWords('nothing')} />),
  'popup-unread': inPopup(
    <Empty words={emptyWords('unread')}>
      <button type="button" class="button">
        {t('read_page')}
      </button>
    </Empty>,
  ),
  'card-claim': card(
    <ClaimCard finding={FINDING} onExplain={nothing} onReport={nothing} onDismiss={nothing} />,
  ),
  'card-not-shown': card(
    <ClaimCard
      finding={{ ...FINDING, standing: 'not-shown' }}
      onExplain={nothing}
      onReport={nothing}
      onDismiss={nothing}
    />,
  ),
  'card-model': card(<SummaryCard summary={SUMMARY} onExplain={nothing} onReport={nothing} />),
  options: {
    style: sharedStyle + pageStyle + optionsStyle,
    width: 800,
    node: (
      <Options
        state={{
          settings: toSettings(null),
          overlay: null,
          granted: [],
          data: null,
          told: { ok: false, text: 'The file is not JSON.' },
          problems: [],
        }}
        actions={actions}
      />
    ),
  },
  welcome: {
    style: sharedStyle + pageStyle + welcomeStyle,
    width: 800,
    node: <Welcome granted={[]} onAllow={nothing} onRevoke={nothing} />,
  },
  report: inReport(
    <>
      <div class="columns">
        <div class="aside">
          <TargetList targets={TARGETS} chosen="hub" onChoose={nothing} />
          <ClaimPicks findings={[FINDING]} picked={[0]} onPick={nothing} />
        </div>
        <Editor
          target={TARGETS[0]}
          draft={{ title: ENTRY.title, body: ENTRY.body }}
          right=""
          language="en"
          status="Draft kept."
          onRight={nothing}
          onLanguage={nothing}
          onDraft={nothing}
          onOpen={nothing}
          onCopy={nothing}
          onAgain={nothing}
        />
      </div>
      <EvidencePanel
        url="https://huggingface.co/example/example-1?a=b"
        page="https://huggingface.co/example/example-1"
        picture={null}
        withPicture={false}
        keepQuery={false}
        reproduction="{}"
        onPicture={nothing}
        onQuery={nothing}
        onSave={nothing}
        onCopyCommand={nothing}
      />
    </>,
  ),
  'report-log': inReport(log([ENTRY])),
  'report-log-empty': inReport(log([])),
  ...EXPLORER,
};
