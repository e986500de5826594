/** Every surface of ours, in the states that it can be in, with its own style and width. */
import type { ComponentChild } from 'preact';
import optionsStyle from '../../../entrypoints/options/options.css?inline';
import reportStyle from '../../../entrypoints/report/report.css?inline';
import welcomeStyle from '../../../entrypoints/welcome/welcome.css?inline';
import { MARK_STYLE } from '../../../lib/marks/mark-style.ts';
import { EMPTY_LOG, type LogEntry } from '../../../lib/report/log.ts';
import { toSettings } from '../../../lib/settings.ts';
import { ClaimCard } from '../../../lib/ui/claim-card.tsx';
import type { OptionsActions, OptionsState } from '../../../lib/ui/options/model.ts';
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
import { FINDING, SUMMARY } from '../samples.ts';
import { EXPLORER } from './explorer-surfaces.tsx';
import { POPUP } from './popup-surfaces.tsx';

export interface Surface {
  readonly style: string;
  readonly width: number;
  /** Class of the page's main part. */
  readonly main?: string;
  /** Whether the first filter is open. */
  readonly filter?: boolean;
  readonly node: ComponentChild;
}

const nothing = (): void => {};
const actions = new Proxy({}, { get: () => nothing }) as OptionsActions;

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

const inReport = (node: ComponentChild): Surface => ({
  style: sharedStyle + pageStyle + reportStyle,
  width: 1000,
  main: 'sheet',
  node,
});

/** Options of somebody who has set everything, with a file of their organization that was refused. */
const IN_USE: OptionsState = {
  settings: {
    ...toSettings(null),
    definition: 'strict',
    theme: 'dark',
    textSize: 130,
    dismissed: ['a'],
    quietSites: ['quiet.example'],
    profile: {
      commercial: true,
      monthlyUsers: 1000,
      yearlyRevenue: null,
      country: 'DE',
      redistribute: true,
      fineTune: false,
      trainOnOutputs: false,
      military: false,
      health: false,
      reproduce: false,
    },
  },
  overlay: {
    format: 1,
    organization: 'Acme',
    licenses: {},
    families: {},
    ids: {},
    owners: {},
    elsewhere: {},
    names: {},
    licenseNames: {},
    policy: [],
  },
  granted: ['https://other.example/*'],
  data: { version: '2026-11-23+1a2b3c4d', updated: true },
  told: { ok: true, text: 'Saved' },
  problems: [{ line: 3, message: 'models.0.id: missing' }],
};

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
  ...POPUP,
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
  'card-supported': card(
    <ClaimCard
      finding={{ ...FINDING, standing: 'supported', flagged: false }}
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
  'options-in-use': {
    style: sharedStyle + pageStyle + optionsStyle,
    width: 800,
    node: <Options state={IN_USE} actions={actions} />,
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
