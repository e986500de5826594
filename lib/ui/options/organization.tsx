/** An organization's own models, licenses and policy, from one file. */
import { t } from '../i18n.ts';
import { Group } from './controls.tsx';
import { FileButton } from './file-button.tsx';
import type { OptionsProps, OptionsState } from './model.ts';

const MOST_PROBLEMS = 12;

function Problems({ problems }: Pick<OptionsState, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <p>{t('overlay_bad')}</p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => (
          <li key={`${line} ${message}`} lang="en">
            {t('overlay_line', line, message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Organization({ state: { overlay, problems }, actions }: OptionsProps) {
  return (
    <Group id="organization" title={t('options_overlay')} hint={t('options_overlay_hint')}>
      {overlay !== null && (
        <p class="loaded">
          {t(
            'overlay_loaded',
            overlay.organization,
            Object.keys(overlay.families).length,
            Object.keys(overlay.licenses).length,
            overlay.policy.length,
          )}
        </p>
      )}
      <div class="buttons">
        <FileButton
          label={t('overlay_choose')}
          accept=".yaml,.yml,.json"
          onFile={actions.chooseOverlay}
        />
        {overlay !== null && (
          <button type="button" class="button" onClick={actions.removeOverlay}>
            {t('overlay_remove')}
          </button>
        )}
      </div>
      <Problems problems={problems} />
    </Group>
  );
}
