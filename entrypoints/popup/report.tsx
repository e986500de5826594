/** What was read on a page, most important first. */

import type { TabReport } from '../../lib/messages.ts';
import { ClaimList } from '../../lib/ui/claim-list.tsx';
import type { Details } from '../../lib/ui/details.ts';
import { Empty, emptyWords } from '../../lib/ui/empty.tsx';
import { Headline } from '../../lib/ui/headline.tsx';
import { formatDay, t } from '../../lib/ui/i18n.ts';
import { Limits } from '../../lib/ui/limits.tsx';
import { Parts } from '../../lib/ui/parts.tsx';
import { Alternatives } from '../../lib/ui/popup/alternatives.tsx';
import { CopyBar } from '../../lib/ui/popup/copy-bar.tsx';
import { Lineage } from '../../lib/ui/popup/lineage.tsx';
import { MayISection } from '../../lib/ui/popup/may-i.tsx';
import { Opinions } from '../../lib/ui/popup/opinions.tsx';
import { Yardsticks } from '../../lib/ui/popup/yardsticks.tsx';
import { Notice } from '../../lib/ui/report/notice.tsx';
import { version } from '../../package.json' with { type: 'json' };

export type OwnPage = 'options.html' | 'explorer.html' | 'report.html';

type Read = Extract<TabReport, { readonly state: 'read' }>;

interface ReportProps {
  readonly report: Read;
  /** What is shown on demand; null until it is there. */
  readonly details: Details | null;
  /** Whether a page was read, and not only a model looked up. */
  readonly ofPage: boolean;
  readonly onGo: (index: number) => void;
  readonly onRestore: () => void;
  readonly onOpen: (page: OwnPage) => void;
}

/** Reports are written on a page of their own: there is more to them than fits here. */
function ReportDoor({ onOpen }: Pick<ReportProps, 'onOpen'>) {
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('report')}</h2>
      <div class="buttons">
        <button type="button" onClick={() => onOpen('report.html')}>
          {t('report_open')}
        </button>
      </div>
      <p class="quiet">{t('report_note')}</p>
    </section>
  );
}

function Quiet({ onRestore }: Pick<ReportProps, 'onRestore'>) {
  return (
    <p class="banner">
      {t('quiet')}{' '}
      <button type="button" class="button" onClick={onRestore}>
        {t('restore')}
      </button>
    </p>
  );
}

function OnDemand({ details, onOpen }: { details: Details; onOpen: ReportProps['onOpen'] }) {
  return (
    <section class="demand" aria-label={t('details')}>
      <MayISection details={details} onOptions={() => onOpen('options.html')} />
      <Alternatives models={details.alternatives} />
      <Yardsticks definitions={details.definitions} />
      <Lineage places={details.lineage} />
      <Opinions opinions={details.opinions} differ={details.differ} />
    </section>
  );
}

function Foot({ summary, dataset, onOpen }: FootProps) {
  return (
    <footer>
      <p>
        {summary?.known && <span>{summary.rule}</span>}{' '}
        <span>{t('dataset_of', formatDay(day(dataset)))}</span>
      </p>
      <p>
        <button type="button" class="plain" onClick={() => onOpen('explorer.html')}>
          {t('open_explorer')}
        </button>{' '}
        <button type="button" class="plain" onClick={() => onOpen('options.html')}>
          {t('open_options')}
        </button>
      </p>
    </footer>
  );
}

type FootProps = Pick<Read, 'summary' | 'dataset'> & Pick<ReportProps, 'onOpen'>;

const day = (dataset: string): string => dataset.split('+')[0] ?? dataset;

export function Report(props: ReportProps) {
  const { report, details, ofPage, onGo, onRestore, onOpen } = props;
  const { summary, findings, quiet, dataset, url } = report;
  if (summary === null && findings.length === 0) return <Empty words={emptyWords('nothing')} />;
  return (
    <>
      {quiet && <Quiet onRestore={onRestore} />}
      {ofPage && <Notice url={url} />}
      {summary !== null && <Headline summary={summary} />}
      {summary !== null && <Limits summary={summary} />}
      {summary !== null && <Parts parts={summary.parts} />}
      {ofPage && <ClaimList findings={findings} onGo={onGo} />}
      {details !== null && <OnDemand details={details} onOpen={onOpen} />}
      {summary !== null && <CopyBar copied={{ summary, details, url, dataset, version }} />}
      <ReportDoor onOpen={onOpen} />
      <Foot summary={summary} dataset={dataset} onOpen={onOpen} />
    </>
  );
}
