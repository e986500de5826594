/** Theme and size of the text, of our own pages and of the cards on others'. */
import { TEXT_SIZES, THEMES } from '../../settings.ts';
import { formatShare, t } from '../i18n.ts';
import { Choice, Group } from './controls.tsx';
import type { OptionsProps } from './model.ts';

export function Looks({ state: { settings }, actions }: OptionsProps) {
  return (
    <Group id="looks" title={t('options_look')}>
      <Choice
        name="theme"
        title={t('options_theme')}
        value={settings.theme}
        onChange={(theme) => actions.change({ theme })}
        options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
        inline
      />
      <Choice
        name="text-size"
        title={t('options_text_size')}
        value={settings.textSize}
        onChange={(textSize) => actions.change({ textSize })}
        options={TEXT_SIZES.map((value) => ({ value, label: formatShare(value / 100) }))}
        inline
      />
    </Group>
  );
}
