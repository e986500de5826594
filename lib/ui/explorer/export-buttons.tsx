/** Saves what the table shows. */
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { download } from './download.ts';
import type { Entry } from './entry.ts';
import { toCsv, toJson } from './export.ts';

interface ExportButtonsProps {
  readonly catalogue: Catalogue;
  readonly entries: readonly Entry[];
}

export function ExportButtons({ catalogue, entries }: ExportButtonsProps) {
  const [saved, setSaved] = useState('');
  const { version } = catalogue.dataset;
  const save = (ending: 'csv' | 'json', type: string, text: string): void => {
    const file = `unwash-families-${version.split('+')[0]}.${ending}`;
    download(file, `${type};charset=utf-8`, text);
    setSaved(t('ex_export_done', file));
  };
  return (
    <div class="exports">
      <span role="status" class="quiet">
        {saved}
      </span>
      <button
        type="button"
        class="button"
        disabled={catalogue.isPartial}
        onClick={() => save('csv', 'text/csv', toCsv(entries))}
      >
        {t('ex_export_csv')}
      </button>
      <button
        type="button"
        class="button"
        disabled={catalogue.isPartial}
        onClick={() => save('json', 'application/json', toJson(entries, version))}
      >
        {t('ex_export_json')}
      </button>
    </div>
  );
}
