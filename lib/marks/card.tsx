/** The frame of a card: a dialog that nothing is locked behind, closed by Escape or by leaving. */
import type { ComponentChildren, RefObject } from 'preact';

interface CardProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly name: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

export function Card({ frame, name, onStay, onLeave, children }: CardProps) {
  return (
    <section
      ref={frame}
      class="card"
      role="dialog"
      aria-label={name}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
    >
      {children}
    </section>
  );
}
