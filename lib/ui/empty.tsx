/** A page of ours that has nothing to show, and says why. */
import type { ComponentChildren } from 'preact';
import { Drop } from './drop.tsx';

interface EmptyProps {
  readonly words: readonly [title: string, text: string];
  readonly children?: ComponentChildren;
}

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
