/** Who can mend it: one of these is chosen. */
import type { Target, TargetId } from '../../report/targets.ts';
import { t } from '../i18n.ts';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly chosen: TargetId;
  readonly onChoose: (id: TargetId) => void;
}

export function TargetList({ targets, chosen, onChoose }: TargetListProps) {
  return (
    <fieldset class="targets">
      <legend>{t('rep_targets')}</legend>
      {targets.map(({ id }) => (
        <label key={id} class="target">
          <input
            type="radio"
            name="target"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>
            <strong>{t(`rep_target_${id}`)}</strong>
            <span class="hint">{t(`rep_target_${id}_hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
