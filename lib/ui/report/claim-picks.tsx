/** Which claims of the page the report is about. */
import type { PageFinding } from '../../messages.ts';
import { t } from '../i18n.ts';

interface ClaimPicksProps {
  readonly findings: readonly PageFinding[];
  readonly picked: readonly number[];
  readonly onPick: (index: number) => void;
}

export function ClaimPicks({ findings, picked, onPick }: ClaimPicksProps) {
  if (findings.length === 0) return <p class="quiet">{t('rep_no_claims')}</p>;
  return (
    <fieldset class="picks">
      <legend>{t('rep_claims')}</legend>
      {findings.map(({ index, before, text, after, standing }) => (
        <label key={index} class={`pick ${standing}`}>
          <input type="checkbox" checked={picked.includes(index)} onChange={() => onPick(index)} />
          <span dir="auto">
            {before}
            <mark>{text}</mark>
            {after}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
