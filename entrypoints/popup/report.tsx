/** What was read on a page, most important first. */

import type { TabReport } from '../../lib/messages.ts';
import { labelDraft, mistakeDraft, type ReportInput } from '../../lib/report/draft.ts';
import { discussionUrl, trackerUrl } from '../../lib/report/targets.ts';
import { ClaimList } from '../../lib/ui/claim-list.tsx';
import { Empty } from '../../lib/ui/empty.tsx';
import { Headline } from '../../lib/ui/headline.tsx';
import { Limits } from '../../lib/ui/limits.tsx';
import { Parts } from '../../lib/ui/parts.tsx';
import { WORDS } from '../../lib/ui/words.ts';
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
      <h2 id="report">{WORDS.report}</h2>
      <div class="buttons">
        {flagged && discussion !== null && (
          <a
            class="button"
            href={discussionUrl(discussion, labelDraft(input))}
            target="_blank"
            rel="noreferrer noopener"
          >
            {WORDS.reportDiscussion}
          </a>
        )}
        <a
          class="button"
          href={trackerUrl(mistakeDraft(input))}
          target="_blank"
          rel="noreferrer noopener"
        >
          {WORDS.reportTracker}
        </a>
      </div>
      <p class="quiet">{WORDS.reportNote}</p>
    </section>
  );
}

export function Report({ report, onGo, onRestore }: ReportProps) {
  const { summary, findings, quiet, dataset } = report;
  if (summary === null && findings.length === 0) return <Empty words={WORDS.states.nothing} />;
  return (
    <>
      {quiet && (
        <p class="banner">
          {WORDS.quiet}{' '}
          <button type="button" class="button" onClick={onRestore}>
            {WORDS.restore}
          </button>
        </p>
      )}
      {summary !== null && <Headline summary={summary} />}
      {summary !== null && <Limits summary={summary} />}
      {summary !== null && <Parts parts={summary.parts} />}
      <ClaimList findings={findings} onGo={onGo} />
      <ReportLinks report={report} />
      <footer>
        {summary?.known && <span>{summary.rule}</span>} <span>{WORDS.dataset(dataset)}</span>
      </footer>
    </>
  );
}
