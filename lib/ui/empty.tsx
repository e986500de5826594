/** A page of ours that has nothing to show, and says why. */
import type { ComponentChildren } from 'preact';
import type { TabReport } from '../messages.ts';
import { Drop } from './drop.tsx';
import { t } from './i18n.ts';

interface EmptyProps {
  readonly words: readonly [title: string, text: string];
  readonly children?: ComponentChildren;
}

type EmptyState = Exclude<TabReport['state'], 'read'>;

export const emptyWords = (state: EmptyState): readonly [string, string] => [
  t(`state_${state}`),
  t(`state_${state}_text`),
];

export function Empty({ words: [title, text], children }: EmptyProps) {
  return (
    <div class="empty" role="status">
      <Drop verdict="closed" size={28} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
