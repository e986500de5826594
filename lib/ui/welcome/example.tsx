/** A claim as it looks on a page, to point at or to reach by keys, with its card. */
import { useState } from 'preact/hooks';
import { Drop } from '../drop.tsx';
import { t } from '../i18n.ts';
import { LineSign } from '../sign.tsx';

export function Example() {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="example" aria-labelledby="try">
      <h2 id="try">{t('welcome_try')}</h2>
      <div class="paper" onPointerLeave={() => setOpen(false)}>
        <p class="title">
          <span>{t('welcome_example_name')}</span>
          <span class="badge restricted-weights">
            <Drop verdict="restricted-weights" size={14} /> {t('verdict_restricted_weights')}
          </span>
        </p>
        <p>
          {t('welcome_example_before')}
          <button
            type="button"
            class="claim"
            aria-expanded={isOpen}
            aria-controls="example-card"
            onPointerEnter={() => setOpen(true)}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onClick={() => setOpen(true)}
            onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
          >
            {t('welcome_example_claim')}
          </button>
          {t('welcome_example_after')}
        </p>
        <div id="example-card" class={isOpen ? 'card open' : 'card'} aria-live="polite">
          {isOpen && <Card />}
        </div>
      </div>
    </section>
  );
}

function Card() {
  return (
    <>
      <p class="standing contradicted">
        <LineSign standing="contradicted" /> {t('standing_contradicted')}
      </p>
      <p class="words">{t('words_restricted_weights', t('welcome_example_license'))}</p>
      <p>{t('welcome_example_reason')}</p>
    </>
  );
}
