/** What counts: the definition, the kinds of claim, the languages. */
import { CLAIM_KINDS, LANGUAGES, type Language } from '../../claims/claim.ts';
import { toggled } from '../../settings.ts';
import { t, tOf } from '../i18n.ts';
import { Checks, Choice, Group } from './controls.tsx';
import type { OptionsProps } from './model.ts';

/** A language in its own words, as its readers look for it. */
function ownName(code: Language): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

export function Judging({ state: { settings }, actions }: OptionsProps) {
  const { definition, kinds, languages } = settings;
  return (
    <Group id="judging" title={t('options_judging')}>
      <Choice
        name="definition"
        title={t('options_definition')}
        value={definition}
        onChange={(value) => actions.change({ definition: value })}
        options={(['osaid', 'strict'] as const).map((value) => ({
          value,
          label: t(`definition_${value}`),
          hint: t(`definition_${value}_hint`),
        }))}
      />
      <Checks
        title={t('options_kinds')}
        all={CLAIM_KINDS}
        on={kinds}
        label={(kind) => tOf('kind', kind)}
        onToggle={(kind) => actions.change({ kinds: toggled(kinds, kind) })}
      />
      <Checks
        title={t('options_languages')}
        all={LANGUAGES}
        on={languages}
        label={ownName}
        onToggle={(code) => actions.change({ languages: toggled(languages, code) })}
        inline
      />
    </Group>
  );
}
