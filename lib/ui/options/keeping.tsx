/** Everything as a file, back from a file, and all of it gone. */
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Group } from './controls.tsx';
import { FileButton } from './file-button.tsx';
import type { OptionsActions } from './model.ts';

/** Asks once more in its own place: no dialog has to be answered. */
function Reset({ onReset }: { onReset: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class={asked ? 'button grave' : 'button'}
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (asked) onReset();
        setAsked(!asked);
      }}
    >
      {t(asked ? 'backup_reset_sure' : 'backup_reset')}
    </button>
  );
}

export function Keeping({ actions }: { actions: OptionsActions }) {
  return (
    <Group id="keeping" title={t('options_backup')} hint={t('options_backup_hint')}>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.exportAll}>
          {t('backup_export')}
        </button>
        <FileButton label={t('backup_import')} accept=".json" onFile={actions.importAll} />
        <Reset onReset={actions.reset} />
      </div>
    </Group>
  );
}
