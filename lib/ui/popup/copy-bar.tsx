/** Copies what is known, and says that it did. */
import { useState } from 'preact/hooks';
import { COPY_FORMS, type Copied, type CopyForm, copyAs } from '../copy.ts';
import { t, tOf } from '../i18n.ts';

export function CopyBar({ copied }: { copied: Copied }) {
  const [said, setSaid] = useState('');
  const copy = async (form: CopyForm): Promise<void> => {
    try {
      await navigator.clipboard.writeText(copyAs(form, copied));
      setSaid(`${t('copied')}: ${tOf('copy', form)}`);
    } catch {
      setSaid(t('copy_failed'));
    }
  };
  return (
    <section class="copy" aria-labelledby="copy">
      <h2 id="copy">{t('copy')}</h2>
      <div class="buttons">
        {COPY_FORMS.map((form) => (
          <button key={form} type="button" onClick={() => void copy(form)}>
            {tOf('copy', form)}
          </button>
        ))}
      </div>
      <p role="status" class="quiet">
        {said}
      </p>
    </section>
  );
}
