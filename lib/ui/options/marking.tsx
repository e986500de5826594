/** What is drawn on pages, and where nothing is. */
import { DIMS, MARKS, toggled } from '../../settings.ts';
import { counted, t, tOf } from '../i18n.ts';
import { Checks, Choice, Group } from './controls.tsx';
import type { OptionsProps } from './model.ts';

/** One host a line; whole addresses are taken for their hosts. */
export function hostsIn(text: string): string[] {
  const hosts = text.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const address = word.includes('://') ? word : `https://${word}`;
    return URL.canParse(address) ? [new URL(address).host] : [];
  });
  return [...new Set(hosts)];
}

function QuietSites({ state: { settings }, actions }: OptionsProps) {
  const { quietSites } = settings;
  return (
    <div class="field">
      <label for="quiet">{t('options_quiet')}</label>
      <p class="hint" id="quiet-hint">
        {t('options_quiet_hint')}
      </p>
      <textarea
        id="quiet"
        rows={Math.min(8, Math.max(2, quietSites.length + 1))}
        aria-describedby="quiet-hint"
        spellcheck={false}
        dir="ltr"
        value={quietSites.join('\n')}
        onChange={({ currentTarget }) =>
          actions.change({ quietSites: hostsIn(currentTarget.value) })
        }
      />
    </div>
  );
}

function Dismissed({ state: { settings }, actions }: OptionsProps) {
  const { length } = settings.dismissed;
  if (length === 0) return null;
  return (
    <p class="field line">
      {counted('options_dismissed', length)}{' '}
      <button type="button" class="button" onClick={() => actions.change({ dismissed: [] })}>
        {t('options_undismiss')}
      </button>
    </p>
  );
}

export function Marking(props: OptionsProps) {
  const { marks, dim } = props.state.settings;
  return (
    <Group id="marking" title={t('options_marks')}>
      <Checks
        title={t('options_marks')}
        all={MARKS}
        on={marks}
        label={(mark) => tOf('mark', mark)}
        onToggle={(mark) => props.actions.change({ marks: toggled(marks, mark) })}
        hushed
      />
      <Choice
        name="dim"
        title={t('options_dim')}
        value={dim}
        onChange={(value) => props.actions.change({ dim: value })}
        options={DIMS.map((value) => ({ value, label: tOf('dim', value) }))}
      />
      <QuietSites {...props} />
      <Dismissed {...props} />
    </Group>
  );
}
