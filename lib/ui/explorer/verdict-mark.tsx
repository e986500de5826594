/** A verdict: its drop, and its words. */
import type { Verdict } from '../../dataset/vocabulary.ts';
import { Drop } from '../drop.tsx';
import { verdictName } from './names.ts';

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict-mark ${verdict}`}>
      <Drop verdict={verdict} /> <span>{verdictName(verdict)}</span>
    </span>
  );
}
