/** Yes, partial, no or unknown: a shape, and the word for it. */
import type { Truth } from '../../dataset/vocabulary.ts';
import { TruthSign } from '../sign.tsx';
import { truthName } from './names.ts';

export function TruthMark({ is }: { is: Truth }) {
  return (
    <span class={`truth-mark ${is}`}>
      <TruthSign is={is} /> {truthName(is)}
    </span>
  );
}
