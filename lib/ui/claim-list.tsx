/** The claims found on a page; each leads to its place there. */
import type { PageFinding } from '../messages.ts';
import { t, tOf } from './i18n.ts';
import { LineSign } from './sign.tsx';

interface ClaimListProps {
  readonly findings: readonly PageFinding[];
  readonly onGo: (index: number) => void;
}

function Claim({ finding, onGo }: { finding: PageFinding; onGo: (index: number) => void }) {
  const { index, before, text, after, standing } = finding;
  return (
    <li>
      <button type="button" class="go" onClick={() => onGo(index)}>
        <span class={`standing ${standing}`}>
          <LineSign standing={standing} /> {tOf('standing', standing)}
        </span>
        <span class="quote" dir="auto">
          {before}
          <strong>{text}</strong>
          {after}
        </span>
      </button>
    </li>
  );
}

export function ClaimList({ findings, onGo }: ClaimListProps) {
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('found')}</h2>
      {findings.length === 0 && <p class="quiet">{t('no_claims')}</p>}
      <ul>
        {findings.map((finding) => (
          <Claim key={finding.index} finding={finding} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}
