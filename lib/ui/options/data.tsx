/** Which data are in use, and newer ones: from the project on a click, or from a file. */
import { DATASET_SHA256 } from '../../dataset/integrity.ts';
import { RELEASE_HOST } from '../../release-address.ts';
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
        <button type="button" class="button" aria-describedby="data-get" onClick={actions.getData}>
          {t('data_get')}
        </button>
        <FileButton label={t('data_import')} accept=".json" onFile={actions.chooseData} />
        {data?.updated && (
          <button type="button" class="button" onClick={actions.removeData}>
            {t('data_remove')}
          </button>
        )}
      </div>
      <p class="hint" id="data-get">
        {t('data_get_hint', RELEASE_HOST)}
      </p>
    </Group>
  );
}
