/** A short word on what was done, shown and read out. */
import type { Refusal } from '../../backup.ts';
import { t } from '../i18n.ts';

export interface Told {
  readonly ok: boolean;
  readonly text: string;
}

export const done = (text: string): Told => ({ ok: true, text });

const WHY = {
  'not-json': 'backup_not_json',
  'not-ours': 'backup_not_ours',
  newer: 'backup_newer',
} as const;

/** Why an import changed nothing. */
export function refused(refusal: Refusal): Told {
  const text =
    refusal.why === 'bad-field' ? t('backup_bad_field', refusal.field) : t(WHY[refusal.why]);
  return { ok: false, text };
}
