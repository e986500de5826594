/** The model at a glance, beside its name: the short form of the popup. */
import { Headline } from './headline.tsx';
import { t } from './i18n.ts';
import { Limits } from './limits.tsx';
import type { Summary } from './summary.ts';

export interface SummaryCardProps {
  readonly summary: Summary;
  readonly onExplain: () => void;
  readonly onReport: () => void;
}

export function SummaryCard({ summary, onExplain, onReport }: SummaryCardProps) {
  return (
    <>
      <Headline summary={summary} />
      <Limits summary={summary} />
      <div class="buttons">
        <button type="button" class="first" onClick={(event) => event.isTrusted && onExplain()}>
          {t('explain')}
        </button>
        <button type="button" onClick={(event) => event.isTrusted && onReport()}>
          {t('report')}
        </button>
      </div>
    </>
  );
}
