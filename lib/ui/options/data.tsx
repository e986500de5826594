/** Which data are in use, and newer ones from a file that the reader has got. */
import { DATASET_SHA256 } from '../../dataset/integrity.ts';
import { t } from '../i18n.ts';
import { Group } from './controls.tsx';
import { FileButton } from './file-button.tsx';
import type { OptionsProps } from './model.ts';

export function Data({ state, actions }: OptionsProps) {
  const { data } = state;
  return (
    <Group id="data" title={t('options_data')} hint={t('options_data_hint')}>
      {data !== null && (
        <p class="hint digest">{t('data_version', data.version, DATASET_SHA256 ?? '–')}</p>
      )}
      <div class="buttons">
        <FileButton label={t('data_import')} accept=".json" onFile={actions.chooseData} />
        {data?.updated && (
          <button type="button" class="button" onClick={actions.removeData}>
            {t('data_remove')}
          </button>
        )}
      </div>
    </Group>
  );
}
