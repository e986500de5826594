/** A part of the popup that opens on demand. Its content is made only then. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MoreProps {
  readonly title: string;
  /** A word or two beside the title that may save the opening. */
  readonly hint?: string;
  readonly children: () => ComponentChildren;
}

export function More({ title, hint, children }: MoreProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <h2>{title}</h2>
        {hint !== undefined && <span class="hint">{hint}</span>}
      </summary>
      {opened && <div class="more-body">{children()}</div>}
    </details>
  );
}
