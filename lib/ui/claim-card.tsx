/** Why one claim does not hold, and what to say instead. */
import type { PageFinding } from '../messages.ts';
import { t, tOf } from './i18n.ts';
import { Link } from './link.tsx';
import { LineSign } from './sign.tsx';

export interface ClaimCardProps {
  readonly finding: PageFinding;
  readonly onExplain: () => void;
  readonly onReport: () => void;
  readonly onDismiss: (what: 'claim' | 'site') => void;
}

/** Only a person's own click counts: a page's script could dispatch one. */
const byHand =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function ClaimCard({ finding, onExplain, onReport, onDismiss }: ClaimCardProps) {
  const { standing, told, label, because } = finding;
  return (
    <>
      <p class={`standing ${standing}`}>
        <LineSign standing={standing} /> {tOf('standing', standing)}
      </p>
      <h2>{capital(told.words ?? label ?? finding.text)}</h2>
      <p>{told.reason}</p>
      {because?.url && (
        <p class="because">
          <Link href={because.url}>{t('read_source')}</Link>
        </p>
      )}
      <div class="buttons">
        <button type="button" class="first" onClick={byHand(onExplain)}>
          {t('explain')}
        </button>
        <button type="button" onClick={byHand(onReport)}>
          {t('report')}
        </button>
      </div>
      <div class="buttons minor">
        <button type="button" class="quiet" onClick={byHand(() => onDismiss('claim'))}>
          {t('dismiss')}
        </button>
        <button type="button" class="quiet" onClick={byHand(() => onDismiss('site'))}>
          {t('dismiss_site')}
        </button>
      </div>
    </>
  );
}
