/** Whose model, what it is in the G7 words, and one sentence. */
import { Drop } from './drop.tsx';
import { HouseRules } from './house.tsx';
import { t } from './i18n.ts';
import type { Summary } from './summary.ts';

export function Headline({ summary }: { summary: Summary }) {
  const { name, maker, verdict, label, sentence, accurate, note, known } = summary;
  return (
    <header class={`headline ${verdict}`}>
      <p class="model">
        {name}
        {maker !== null && <span class="maker">{maker}</span>}
      </p>
      <h1>
        <Drop verdict={verdict} size={22} /> {label}
      </h1>
      <p>{sentence}</p>
      {note !== null && <p class="note">{note}</p>}
      <HouseRules house={summary.house} />
      {known && (
        <p class="accurate">
          <span class="tag">{t('accurate')}</span> <q>{accurate}</q>
        </p>
      )}
    </header>
  );
}
