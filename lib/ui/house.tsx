/** What the reader's own organization says, plainly marked as theirs. */
import type { House } from '../dataset/overlay.ts';
import { t, tOf } from './i18n.ts';
import { Link } from './link.tsx';

const TONES = { allowed: 'yes', ask: 'partial', forbidden: 'no' } as const;

export function HouseRules({ house }: { house: House | null }) {
  if (house === null) return null;
  const { organization, facts, rule } = house;
  return (
    <aside class="house" aria-label={t('policy_by', organization)}>
      {rule !== null && (
        <p>
          <span class="tag">{t('policy_by', organization)}</span>
          <strong class={TONES[rule.use]}>{tOf('policy', rule.use)}</strong>
        </p>
      )}
      {rule?.says !== undefined && (
        <p>{rule.link === undefined ? rule.says : <Link href={rule.link}>{rule.says}</Link>}</p>
      )}
      {facts && <p class="quiet">{t('fact_by', organization)}</p>}
    </aside>
  );
}
