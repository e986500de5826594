/** What the reader can keep as proof, and what of it to leave out. */
import { addressParts } from '../../report/address.ts';
import { archiveLinks } from '../../report/archives.ts';
import { commandLine } from '../../report/reproduce.ts';
import { t } from '../i18n.ts';
import { Link } from '../link.tsx';
import { Picture } from './picture.tsx';

interface EvidencePanelProps {
  /** Address as the tab has it. */
  readonly url: string;
  readonly page: string;
  readonly picture: string | null;
  readonly withPicture: boolean;
  readonly keepQuery: boolean;
  readonly reproduction: string | null;
  readonly onPicture: () => void;
  readonly onQuery: () => void;
  readonly onSave: () => void;
  readonly onCopyCommand: (command: string) => void;
}

function Archives({ page }: { page: string }) {
  return (
    <>
      <h3>{t('rep_archives')}</h3>
      <ul class="archives">
        {archiveLinks(page).map(({ name, look, save }) => (
          <li key={name}>
            {name}: <Link href={look}>{t('rep_look')}</Link>,{' '}
            <Link href={save}>{t('rep_save')}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function PictureChoice({ picture, withPicture, onPicture }: EvidencePanelProps) {
  if (picture === null) return <p class="quiet">{t('rep_no_picture')}</p>;
  return (
    <>
      <Picture picture={picture} />
      <label class="check">
        <input type="checkbox" checked={withPicture} onChange={onPicture} />
        <span>{t('rep_with_picture')}</span>
      </label>
      <p class="quiet">{t('rep_picture_care')}</p>
    </>
  );
}

function Command({ reproduction, onCopyCommand }: EvidencePanelProps) {
  if (reproduction === null) return null;
  const command = commandLine(reproduction);
  return (
    <>
      <h3>{t('rep_command')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keys */}
      <pre tabIndex={0} dir="ltr">
        {command}
      </pre>
      <div class="buttons">
        <button type="button" onClick={() => onCopyCommand(command)}>
          {t('rep_copy_command')}
        </button>
      </div>
    </>
  );
}

export function EvidencePanel(props: EvidencePanelProps) {
  const { url, page, keepQuery, onQuery, onSave } = props;
  const hasQuery = addressParts(url)?.withQuery != null;
  return (
    <section class="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{t('rep_evidence')}</h2>
      <p class="quiet">{t('rep_evidence_text')}</p>
      <PictureChoice {...props} />
      {hasQuery && (
        <label class="check">
          <input type="checkbox" checked={keepQuery} onChange={onQuery} />
          <span>{t('rep_keep_query')}</span>
        </label>
      )}
      <div class="buttons">
        <button type="button" onClick={onSave}>
          {t('rep_save_evidence')}
        </button>
      </div>
      <Archives page={page} />
      <Command {...props} />
    </section>
  );
}
