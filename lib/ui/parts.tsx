/** What is released of a model: data, code, parameters, each with what is known and where. */

import { t, tOf } from './i18n.ts';
import { Link } from './link.tsx';
import { TruthSign } from './sign.tsx';
import type { SummaryComponent, SummaryPart } from './summary.ts';

const MOST_SOURCES = 3;

function Component({ name, is, says, evidence }: SummaryComponent) {
  return (
    <li>
      <span class="component">
        <TruthSign is={is} /> {name}: {tOf('truth', is)}
      </span>
      {says !== null && (
        <span class="says" lang="en">
          {says}
        </span>
      )}
      {evidence.length > 0 && (
        <span class="sources">
          {evidence.slice(0, MOST_SOURCES).map((url, index) => (
            <Link key={url} href={url}>
              {index === 0 ? t('source_for', name) : t('source_number', index + 1)}
            </Link>
          ))}
        </span>
      )}
    </li>
  );
}

function Part({ part, is, components }: SummaryPart) {
  return (
    <details class={`part ${is}`}>
      <summary>
        <TruthSign is={is} />
        <span class="name">{tOf('part', part)}</span>
        <span class="truth-word">{tOf('truth', is)}</span>
      </summary>
      <ul>
        {components.map((component) => (
          <Component key={component.name} {...component} />
        ))}
      </ul>
    </details>
  );
}

export function Parts({ parts }: { parts: readonly SummaryPart[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="released">
      <h2 id="released">{t('released')}</h2>
      {parts.map((part) => (
        <Part key={part.part} {...part} />
      ))}
    </section>
  );
}
