/** The reader's own reports: what became of them, notes, and the ways to take them along or drop them. */
import { Component } from 'preact';
import type { LogEntry, ReportLog } from '../../report/log.ts';
import { formatDay, t } from '../i18n.ts';
import { Link } from '../link.tsx';

interface LogViewProps {
  readonly log: ReportLog;
  readonly status: string;
  readonly onNotes: (entry: LogEntry, notes: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
  readonly onExport: (kind: 'json' | 'csv') => void;
}

function Seen({ entry: { seen, status } }: { entry: LogEntry }) {
  if (seen === 'same' || status === 'draft') return null;
  return <p class="seen">{t(`rep_seen_${seen}`)}</p>;
}

function Entry({ entry, onNotes, onDelete }: { entry: LogEntry } & LogViewProps) {
  const { id, name, page, status, target, title, body, notes, created } = entry;
  return (
    <li class="entry">
      <div class="entry-head">
        <h2>{name || page}</h2>
        <span class={`state ${status}`}>{t(`rep_status_${status}`)}</span>
      </div>
      <p class="quiet">
        {formatDay(created)} · {t(`rep_target_${target}`)} · <Link href={page}>{page}</Link>
      </p>
      <Seen entry={entry} />
      <details>
        <summary>{t('rep_show_text')}</summary>
        <p>
          <strong>{title}</strong>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keys */}
        <pre tabIndex={0} dir="auto">
          {body}
        </pre>
      </details>
      <label class="field">
        <span>{t('rep_notes')}</span>
        <textarea
          rows={1}
          value={notes}
          aria-label={t('rep_notes_for', name || page)}
          onChange={({ currentTarget: { value } }) => onNotes(entry, value)}
        />
      </label>
      <div class="buttons">
        <button
          type="button"
          class="quiet"
          aria-label={t('rep_delete_of', name || page)}
          onClick={() => onDelete(id)}
        >
          {t('rep_delete')}
        </button>
      </div>
    </li>
  );
}

export class LogView extends Component<LogViewProps, { sure: boolean }> {
  override state = { sure: false };

  override render() {
    const { log, status, onExport } = this.props;
    return (
      <section class="log" aria-label={t('rep_tab_log', log.entries.length)}>
        {log.entries.length === 0 ? (
          <>
            <h2>{t('rep_log_empty')}</h2>
            <p class="quiet">{t('rep_log_empty_text')}</p>
          </>
        ) : (
          <div class="buttons">
            <button type="button" onClick={() => onExport('json')}>
              {t('rep_export_json')}
            </button>
            <button type="button" onClick={() => onExport('csv')}>
              {t('rep_export_csv')}
            </button>
            <button type="button" class="quiet" onClick={() => this.#deleteAll()}>
              {this.state.sure ? t('rep_sure') : t('rep_delete_all')}
            </button>
          </div>
        )}
        <p class="status" role="status">
          {status}
        </p>
        <ul>
          {log.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} {...this.props} />
          ))}
        </ul>
      </section>
    );
  }

  /** The second press does it: there is no way back. */
  #deleteAll(): void {
    if (this.state.sure) this.props.onDeleteAll();
    this.setState({ sure: !this.state.sure });
  }
}
