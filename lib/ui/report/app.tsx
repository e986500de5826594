/** The report page: a draft on one side, the reader's earlier reports on the other. */
import { Component } from 'preact';
import {
  EMPTY_LOG,
  type LogEntry,
  type ReportLog,
  withEntry,
  withoutEntry,
} from '../../report/log.ts';
import { logCsv, logJson } from '../../report/log-export.ts';
import { changeLog, loadLog, onLogChange } from '../../report/log-store.ts';
import { Drop } from '../drop.tsx';
import { t } from '../i18n.ts';
import { Link } from '../link.tsx';
import { LogView } from './log-view.tsx';
import { saveFile } from './save-file.ts';
import { type Missing, openSession, type Session } from './session.ts';
import { Writer } from './writer.tsx';

type View = 'draft' | 'log';

interface AppState {
  readonly view: View;
  readonly session: Session | Missing | 'loading' | 'failed';
  readonly log: ReportLog;
  readonly status: string;
}

const viewOf = (): View => (location.hash === '#log' ? 'log' : 'draft');

export class App extends Component<object, AppState> {
  override state: AppState = { view: viewOf(), session: 'loading', log: EMPTY_LOG, status: '' };
  #stop: (() => void) | undefined;
  readonly #turn = (): void => this.setState({ view: viewOf(), status: '' });

  override componentDidMount(): void {
    addEventListener('hashchange', this.#turn);
    this.#stop = onLogChange(() => void this.#readLog());
    void this.#begin();
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.#turn);
    this.#stop?.();
  }

  override render() {
    const { view, log } = this.state;
    const tab = (name: View, words: string) => (
      <a href={`#${name}`} aria-current={view === name ? 'page' : undefined}>
        {words}
      </a>
    );
    return (
      <>
        <header class="top">
          {this.#heading()}
          <nav aria-label={t('rep_views')}>
            {tab('draft', t('rep_tab_draft'))}
            {tab('log', t('rep_tab_log', log.entries.length))}
          </nav>
        </header>
        <main class="sheet">{view === 'log' ? this.#log() : this.#draft()}</main>
      </>
    );
  }

  #heading() {
    const { session } = this.state;
    if (typeof session === 'string') return <h1>{t('rep_title')}</h1>;
    const { summary, subject, url } = session.reading;
    return (
      <div>
        <h1 class={summary?.verdict ?? 'unknown'}>
          <Drop verdict={summary?.verdict ?? 'unknown'} size={22} />
          {t('rep_title_of', summary?.name ?? subject?.name ?? url)}
        </h1>
        <p class="quiet">
          {summary !== null && `${summary.label} · `}
          <Link href={url}>{url}</Link>
        </p>
        <p class="quiet">{t('rep_nothing_sent')}</p>
      </div>
    );
  }

  #draft() {
    const { session, log } = this.state;
    if (session === 'loading') return <p role="status">{t('rep_loading')}</p>;
    if (typeof session === 'string') {
      return (
        <section class="notice" role="status">
          <h2>{t(`rep_${session}`)}</h2>
          <p>{t(`rep_${session}_text`)}</p>
        </section>
      );
    }
    return <Writer session={session} log={log} onLog={() => void this.#readLog()} />;
  }

  #log() {
    const { log, status } = this.state;
    const day = new Date().toISOString().slice(0, 10);
    return (
      <LogView
        log={log}
        status={status}
        onNotes={(entry, notes) => void this.#note(entry, notes)}
        onDelete={(id) => void this.#change((old) => withoutEntry(old, id))}
        onDeleteAll={() => void this.#change((old) => ({ ...old, entries: [] }))}
        onExport={(kind) =>
          kind === 'json'
            ? saveFile(`unwash-reports-${day}.json`, 'application/json', logJson(log))
            : saveFile(`unwash-reports-${day}.csv`, 'text/csv', logCsv(log))
        }
      />
    );
  }

  #note(entry: LogEntry, notes: string): Promise<void> {
    const changed = new Date().toISOString();
    const kept = notes.slice(0, 5000);
    return this.#change((old) => withEntry(old, { ...entry, notes: kept, changed }), 'rep_kept');
  }

  async #change(
    change: (log: ReportLog) => ReportLog,
    words: 'rep_deleted' | 'rep_kept' = 'rep_deleted',
  ): Promise<void> {
    const kept = await changeLog(change);
    const problem = { full: 'rep_full', newer: 'rep_newer', failed: 'rep_not_kept' } as const;
    await this.#readLog();
    this.setState({ status: t(kept === 'kept' ? words : problem[kept]) });
  }

  async #readLog(): Promise<void> {
    this.setState({ log: await loadLog() });
  }

  async #begin(): Promise<void> {
    await this.#readLog();
    try {
      this.setState({ session: await openSession(location.search) });
    } catch {
      this.setState({ session: 'failed' });
    }
  }
}
