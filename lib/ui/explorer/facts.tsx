/** Terms and what they are, as a list. What is empty or false is left out. */
import type { ComponentChildren } from 'preact';

export type FactRow = readonly [term: string, value: ComponentChildren];

export function Facts({ rows }: { rows: readonly FactRow[] }) {
  const shown = rows.filter(([, value]) => value !== false && (value ?? '') !== '');
  return (
    <dl class="facts">
      {shown.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
