/** Which sites may be read: those of the install, and those that the reader adds or takes back. */
import { INSTALL_HOSTS, OPTIONAL_HOSTS, type OptionalHost } from '../../pages/hosts.ts';
import { type MessageKey, t } from '../i18n.ts';
import { Group } from './controls.tsx';
import type { OptionsProps } from './model.ts';

export const hostOf = (match: string): string =>
  match.replace(/^https?:\/\//, '').replace(/\/\*$/, '');

interface SiteRowProps {
  readonly name: string;
  readonly reason: string;
  readonly isAllowed: boolean;
  readonly onClick: () => void;
}

function SiteRow({ name, reason, isAllowed, onClick }: SiteRowProps) {
  return (
    <li class="site">
      <div>
        <strong dir="ltr">{name}</strong>
        {reason !== '' && <p class="hint">{reason}</p>}
      </div>
      <button
        type="button"
        class="button"
        aria-label={t(isAllowed ? 'site_revoke_name' : 'site_allow_name', name)}
        onClick={onClick}
      >
        {t(isAllowed ? 'site_revoke' : 'site_allow')}
      </button>
    </li>
  );
}

interface SiteListProps {
  readonly granted: readonly string[];
  readonly onAllow: (matches: readonly string[]) => void;
  readonly onRevoke: (matches: readonly string[]) => void;
}

const OFFERED = new Set(OPTIONAL_HOSTS.flatMap(({ matches }) => matches));
const OURS = new Set(INSTALL_HOSTS);

/** Why we would read a site, for who decides. */
const whyOf = (site: string): string => t(`site_why_${site}` as MessageKey);

/** Optional sites, and whatever else the browser says that we were given. */
export function SiteList({ granted, onAllow, onRevoke }: SiteListProps) {
  const others = granted.filter((match) => !OFFERED.has(match) && !OURS.has(match));
  const row = ({ site, matches }: Pick<OptionalHost, 'site' | 'matches'>) => {
    const isAllowed = matches.every((match) => granted.includes(match));
    return (
      <SiteRow
        key={matches.join()}
        name={matches.map(hostOf).join(', ')}
        reason={site === '' ? '' : whyOf(site)}
        isAllowed={isAllowed}
        onClick={() => (isAllowed ? onRevoke(matches) : onAllow(matches))}
      />
    );
  };
  return (
    <ul class="sites">
      {OPTIONAL_HOSTS.map(row)}
      {others.map((match) => row({ site: '', matches: [match] }))}
    </ul>
  );
}

export function Sites({ state: { granted }, actions }: OptionsProps) {
  return (
    <Group id="sites" title={t('options_sites')} hint={t('options_sites_hint')}>
      <details class="core">
        <summary>{t('options_sites_core', INSTALL_HOSTS.length)}</summary>
        <p dir="ltr">{INSTALL_HOSTS.map(hostOf).join(', ')}</p>
      </details>
      <SiteList granted={granted} onAllow={actions.allow} onRevoke={actions.revoke} />
    </Group>
  );
}
