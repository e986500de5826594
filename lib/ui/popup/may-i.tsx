/** "May I?": the reader's plans held against the licenses; without plans, the limits speak alone. */
import type { Answer, Clause, MayI } from '../../licenses/may-i.ts';
import type { Details } from '../details.ts';
import { t, tOf } from '../i18n.ts';
import { More } from './more.tsx';

const SIGNS: Readonly<Record<MayI, string>> = {
  yes: 'm3.5 8.5 3 3 6-7',
  no: 'm4.5 4.5 7 7m0-7-7 7',
  'ask-a-lawyer': 'M5.8 6a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.8M8 12.2v.1',
};

export function AnswerSign({ answer }: { answer: MayI }) {
  return (
    <svg class={`answer ${answer}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={SIGNS[answer]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

interface ClauseTextProps {
  readonly clause: Clause;
  readonly licenses: Details['licenses'];
  readonly text: string;
}

/** Where the clause stands; of a single license, its section says it. */
function placeOf({ license, section }: Clause, licenses: Details['licenses']): string {
  const only = Object.keys(licenses).length === 1;
  if (only && /^[\d§(]/.test(section)) return t('clause', section);
  const place = /^[\d§(]/.test(section) ? t('section', section) : section;
  return only ? place : `${licenses[license] ?? license}, ${place}`;
}

function ClauseText({ clause, licenses, text }: ClauseTextProps) {
  return (
    <li>
      <span lang="en" dir="ltr">
        {text}
      </span>{' '}
      <span class="clause">{placeOf(clause, licenses)}</span>
    </li>
  );
}

function AnswerRow({ answer, licenses }: { answer: Answer; licenses: Details['licenses'] }) {
  const { question, clauses } = answer;
  return (
    <li class="row">
      <p class="ask">
        <AnswerSign answer={answer.answer} />
        <span class="name">{tOf('question', question)}</span>
        <strong class={answer.answer}>{tOf('answer', answer.answer)}</strong>
      </p>
      {clauses.length > 0 && (
        <ul class="clauses">
          {clauses.map((clause) => (
            <ClauseText
              key={`${clause.license} ${clause.section} ${clause.kind}`}
              clause={clause}
              licenses={licenses}
              text={clause.summary}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function NoPlans({ limits, licenses, onOptions }: MayISectionProps['details'] & OptionsDoor) {
  return (
    <>
      <p>{t('may_i_profile')}</p>
      {limits.length > 0 && (
        <ul class="clauses may-limits">
          {limits.map((limit) => (
            <ClauseText
              key={`${limit.license} ${limit.section} ${limit.kind}`}
              clause={limit}
              licenses={licenses}
              text={limit.summary}
            />
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" onClick={onOptions}>
          {t('may_i_set')}
        </button>
      </div>
    </>
  );
}

interface OptionsDoor {
  readonly onOptions: () => void;
}

interface MayISectionProps extends OptionsDoor {
  readonly details: Pick<Details, 'limits' | 'licenses' | 'mayI' | 'licensesKnown'>;
}

function Duties({
  duties,
  licenses,
}: {
  duties: readonly Clause[];
  licenses: Details['licenses'];
}) {
  if (duties.length === 0) return null;
  return (
    <>
      <h3>{t('may_i_duties')}</h3>
      <ul class="clauses">
        {duties.map((clause) => (
          <ClauseText
            key={`${clause.license} ${clause.section} ${clause.kind}`}
            clause={clause}
            licenses={licenses}
            text={clause.duty ?? clause.summary}
          />
        ))}
      </ul>
    </>
  );
}

export function MayISection({ details, onOptions }: MayISectionProps) {
  const { mayI, licenses, licensesKnown } = details;
  return (
    <More title={t('may_i')}>
      {() =>
        mayI === null ? (
          <NoPlans {...details} onOptions={onOptions} />
        ) : (
          <>
            {!licensesKnown && <p class="quiet">{t('may_i_unread')}</p>}
            <ul class="rows">
              {mayI.answers.map((answer) => (
                <AnswerRow key={answer.question} answer={answer} licenses={licenses} />
              ))}
            </ul>
            <Duties duties={mayI.duties} licenses={licenses} />
            <p class="quiet foot">
              {t('may_i_note')}{' '}
              <button type="button" class="plain" onClick={onOptions}>
                {t('may_i_edit')}
              </button>
            </p>
          </>
        )
      }
    </More>
  );
}
