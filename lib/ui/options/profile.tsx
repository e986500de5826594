/** What the reader plans to do with models: what "May I?" answers for. */
import type { UseProfile } from '../../licenses/may-i.ts';
import { formatNumber, language, t, tOf } from '../i18n.ts';
import { Check, Group } from './controls.tsx';
import { countryCodes } from './countries.ts';
import type { OptionsProps } from './model.ts';

const NO_PLANS: UseProfile = {
  commercial: false,
  monthlyUsers: null,
  yearlyRevenue: null,
  country: null,
  redistribute: false,
  fineTune: false,
  trainOnOutputs: false,
  military: false,
  health: false,
  reproduce: false,
};

const PLANS = {
  commercial: 'commercial',
  redistribute: 'redistribute',
  fineTune: 'fine-tune',
  trainOnOutputs: 'train-on-outputs',
  military: 'military',
  health: 'health',
} as const;

type Plan = keyof typeof PLANS;

interface AmountProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number, or nothing said. Thousands may be set apart. */
export function toAmount(text: string): number | null {
  const digits = text.replace(/[\s.,'’_]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

function Amount({ id, label, value, onChange }: AmountProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        value={value === null ? '' : formatNumber(value)}
        onChange={({ currentTarget }) => onChange(toAmount(currentTarget.value))}
      />
    </div>
  );
}

interface CountryProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Country({ value, onChange }: CountryProps) {
  return (
    <div class="field">
      <label for="country">{t('profile_country')}</label>
      <select
        id="country"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{t('profile_country_none')}</option>
        {countryCodes(language()).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Profile({ state: { settings }, actions }: OptionsProps) {
  const { profile } = settings;
  const change = (patch: Partial<UseProfile>): void =>
    actions.change({ profile: { ...(profile ?? NO_PLANS), ...patch } });
  return (
    <Group id="profile" title={t('options_profile')} hint={t('options_profile_hint')}>
      <Check
        label={t('profile_on')}
        on={profile !== null}
        onChange={() => actions.change({ profile: profile === null ? NO_PLANS : null })}
      />
      {profile !== null && (
        <>
          <div class="checks">
            {(Object.keys(PLANS) as Plan[]).map((plan) => (
              <Check
                key={plan}
                label={tOf('question', PLANS[plan])}
                on={profile[plan]}
                onChange={() => change({ [plan]: !profile[plan] })}
              />
            ))}
          </div>
          <div class="columns">
            <Amount
              id="users"
              label={t('profile_users')}
              value={profile.monthlyUsers}
              onChange={(monthlyUsers) => change({ monthlyUsers })}
            />
            <Amount
              id="revenue"
              label={t('profile_revenue')}
              value={profile.yearlyRevenue}
              onChange={(yearlyRevenue) => change({ yearlyRevenue })}
            />
            <Country value={profile.country} onChange={(country) => change({ country })} />
          </div>
        </>
      )}
    </Group>
  );
}
