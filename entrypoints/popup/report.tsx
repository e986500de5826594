/** What was read on a page, most important first. */

import type { TabReport } from '../../lib/messages.ts';
import { labelDraft, mistakeDraft, type ReportInput } from '../../lib/report/draft.ts';
import { discussionUrl, trackerUrl } from '../../lib/report/targets.ts';
import { ClaimList } from '../../lib/ui/claim-list.tsx';
import { Empty, emptyWords } from '../../lib/ui/empty.tsx';
import { Headline } from '../../lib/ui/headline.tsx';
import { Limits } from '../../lib/ui/limits.tsx';
import { Parts } from '../../lib/ui/parts.tsx';
import { t } from '../../lib/ui/i18n.ts';
import { version } from '../../package.json' with { type: 'json' };

type Read = Extract<TabReport, { readonly state: 'read' }>;

interface ReportProps {
  readonly report: Read;
  readonly onGo: (index: number) => void;
  readonly onRestore: () => void;
}

function ReportLinks({ report }: { report: Read }) {
  const input: ReportInput = { ...report, version };
  const { discussion } = report;
  const flagged = report.findings.some((finding) => finding.flagged);
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('report')}</h2>
      <div class="buttons">
        {flagged && discussion !== null && (
          <a
            class="button"
            href={discussionUrl(discussion, labelDraft(input))}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('report_discussion')}
          </a>
        )}
        <a
          class="button"
          href={trackerUrl(mistakeDraft(input))}
          target="_blank"
          rel="noreferrer noopener"
        >
          {t('report_tracker')}
        </a>
      </div>
      <p class="quiet">{t('report_note')}</p>
    </section>
  );
}

export function Report({ report, onGo, onRestore }: ReportProps) {
  const { summary, findings, quiet, dataset } = report;
  if (summary === null && findings.length === 0) return <Empty words={emptyWords('nothing')} />;
  return (
    <>
      {quiet && (
        <p class="banner">
          {t('quiet')}{' '}
          <button type="button" class="button" onClick={onRestore}>
            {t('restore')}
          </button>
        </p>
      )}
      {summary !== null && <Headline summary={summary} />}
      {summary !== null && <Limits summary={summary} />}
      {summary !== null && <Parts parts={summary.parts} />}
      <ClaimList findings={findings} onGo={onGo} />
      <ReportLinks report={report} />
      <footer>
        {summary?.known && <span>{summary.rule}</span>} <span>{t('dataset_of', dataset.split('+')[0] ?? dataset)}</span>
      </footer>
    </>
  );
}
