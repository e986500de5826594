/** The draft, for the reader to change, and the ways to take it along. */
import type { Language } from '../../claims/claim.ts';
import { LANGUAGES } from '../../claims/claim.ts';
import { isEnglish } from '../../report/compose.ts';
import type { Draft } from '../../report/draft.ts';
import { prefill } from '../../report/prefill.ts';
import type { Target } from '../../report/targets.ts';
import { languageOf, t } from '../i18n.ts';

export interface EditorProps {
  readonly target: Target;
  readonly draft: Draft;
  readonly right: string;
  readonly language: Language;
  readonly status: string;
  readonly onRight: (right: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onOpen: (copies: boolean) => void;
  readonly onCopy: () => void;
  readonly onAgain: () => void;
}

function LanguagePick({ language, onLanguage }: Pick<EditorProps, 'language' | 'onLanguage'>) {
  return (
    <label class="field narrow">
      <span>{t('rep_language')}</span>
      <select
        value={language}
        onChange={({ currentTarget: { value } }) => onLanguage(value as Language)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {languageOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function RightField({ right, onRight }: Pick<EditorProps, 'right' | 'onRight'>) {
  return (
    <label class="field">
      <span>{t('rep_right')}</span>
      <textarea rows={3} value={right} onInput={({ currentTarget: { value } }) => onRight(value)} />
    </label>
  );
}

/** What will be filled in, or why it is not. */
function fillsNote({ target: { form }, draft }: EditorProps): { text: string; warns: boolean } {
  if (form === null) return { text: t('rep_fills_none'), warns: false };
  if (draft.body.length > form.longestBody) {
    return { text: t('rep_too_long', draft.body.length, form.longestBody), warns: true };
  }
  const { fills } = prefill('', form, draft);
  return { text: t(`rep_fills_${fills}`), warns: fills !== 'text' };
}

const openLabel = (address: string): string =>
  address.startsWith('mailto:') ? t('rep_open_mail') : t('rep_open', new URL(address).hostname);

function Actions(props: EditorProps) {
  const { target, draft, onOpen, onCopy, onAgain } = props;
  const { address, fills } =
    target.form === null
      ? { address: target.address, fills: 'none' as const }
      : prefill(target.address, target.form, draft);
  return (
    <div class="buttons">
      <a
        class="button first"
        href={address}
        target="_blank"
        rel="noreferrer noopener"
        onClick={() => onOpen(fills !== 'text')}
      >
        {openLabel(target.address)}
      </a>
      <button type="button" onClick={onCopy}>
        {t('rep_copy')}
      </button>
      <button type="button" class="quiet" onClick={onAgain}>
        {t('rep_again')}
      </button>
    </div>
  );
}

export function Editor(props: EditorProps) {
  const { target, draft, onDraft, status } = props;
  const note = fillsNote(props);
  return (
    <section class="editor" aria-label={t('rep_tab_draft')}>
      {target.id === 'tracker' && <RightField {...props} />}
      {!isEnglish(target.id) && <LanguagePick {...props} />}
      <label class="field">
        <span>{t(target.id === 'mot' ? 'rep_file_name' : 'rep_draft_title')}</span>
        <input
          type="text"
          dir="auto"
          value={draft.title}
          onInput={({ currentTarget: { value } }) => onDraft({ ...draft, title: value })}
        />
      </label>
      <label class="field">
        <span>{t('rep_text')}</span>
        <textarea
          class={target.id === 'mot' ? 'code' : ''}
          rows={18}
          dir="auto"
          value={draft.body}
          aria-describedby="fills"
          onInput={({ currentTarget: { value } }) => onDraft({ ...draft, body: value })}
        />
      </label>
      <p id="fills" class={note.warns ? 'warns' : 'quiet'}>
        {note.text}
      </p>
      <Actions {...props} />
      <p class="status" role="status">
        {status}
      </p>
    </section>
  );
}
