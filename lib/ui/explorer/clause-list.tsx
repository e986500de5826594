/** Limits with their clause and plain meaning: of a license, or of all that govern a model. */
import type { LimitKind } from '../../dataset/vocabulary.ts';
import { t } from '../i18n.ts';
import { Link } from '../link.tsx';
import { limitName } from './names.ts';

export interface ShownClause {
  readonly kind: LimitKind;
  readonly section: string;
  readonly summary: string;
  readonly failsOsd: boolean;
  readonly duty?: string | undefined;
  readonly phrase?: string | undefined;
  readonly scope?: string | undefined;
  readonly url: string | null;
  readonly licenseName?: string | undefined;
}

/** Numbered clauses are sections; others have a title of their own. */
export const sectionName = (section: string): string =>
  /^[\d§(]/.test(section) ? t('clause', section) : section;

function Clause({ clause }: { clause: ShownClause }) {
  const { kind, section, summary, failsOsd, duty, phrase, scope, url, licenseName } = clause;
  const at = sectionName(section);
  return (
    <li class={failsOsd ? 'clause-item fails' : 'clause-item'}>
      <div class="clause-kind">
        <strong>{limitName(kind)}</strong>
        <span class="sub">
          <Link href={url}>
            {licenseName === undefined ? at : t('ex_clause_of', licenseName, at)}
          </Link>
        </span>
      </div>
      <div class="clause-text">
        <p lang="en" dir="auto">
          {summary}
        </p>
        {scope !== undefined && <p class="quiet">{t('ex_scope', scope)}</p>}
        {duty !== undefined && <p class="quiet">{t('ex_duty', duty)}</p>}
        {phrase !== undefined && <p class="quiet">{t('ex_phrase', phrase)}</p>}
        {failsOsd && <p class="fails-note">{t('ex_fails_osd')}</p>}
      </div>
    </li>
  );
}

export function ClauseList({ clauses }: { clauses: readonly ShownClause[] }) {
  return (
    <ul class="clauses">
      {clauses.map((clause) => (
        <Clause key={`${clause.kind} ${clause.section} ${clause.summary}`} clause={clause} />
      ))}
    </ul>
  );
}
