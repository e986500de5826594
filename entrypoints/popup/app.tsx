/** The popup's states, and who shows each. */
import { Component } from 'preact';
import type { ListCounts, TabReport } from '../../lib/messages.ts';
import { storedList } from '../../lib/tab-store.ts';
import type { Details } from '../../lib/ui/details.ts';
import { Empty, emptyWords } from '../../lib/ui/empty.tsx';
import { t } from '../../lib/ui/i18n.ts';
import { FallbackNote } from './fallback-note.tsx';
import { ListBox } from './list-box.tsx';
import { PageSite } from './page-site.tsx';
import { Report } from './report.tsx';
import { type About, detailsOn, goTo, openOwn, readTab, reportOn, restore } from './tab.ts';

interface AppProps {
  readonly about: Promise<About | null>;
}

interface AppState {
  readonly about: About | null;
  readonly report: TabReport | null;
  /** What is shown on demand; it comes after the rest, so that the popup opens at once. */
  readonly details: Details | null;
  /** Models that the page lists. */
  readonly counts: ListCounts | null;
}

/** While a page is being read, how often to look whether it has been. */
const AGAIN = 250;
/** A page that was asked to be read says so soon; how often to look before we say that it does not. */
const MOST_TRIES = 12;

interface BesideProps {
  readonly report: TabReport;
  readonly tabId: number;
  readonly counts: ListCounts | null;
}

/** A page of a hub that is a list and no more. */
const isList = (report: TabReport): boolean =>
  report.state === 'nothing' ||
  (report.state === 'read' && report.summary === null && report.findings.length === 0);

/** What a tab has beside its model and its claims: its lists, and its site. */
function Beside({ report, tabId, counts }: BesideProps) {
  if (report.state === 'unreadable' || report.state === 'reading') return null;
  return (
    <>
      {counts !== null && <ListBox counts={counts} />}
      {report.state === 'read' && report.fallback === true && <FallbackNote tabId={tabId} />}
      <PageSite tabId={tabId} />
    </>
  );
}

export class App extends Component<AppProps, AppState> {
  override state: AppState = { about: null, report: null, details: null, counts: null };

  /** The click on the toolbar is the question: a page that nobody has read yet is read once. */
  #hasAsked = false;
  #triesLeft = 0;

  override componentDidMount(): void {
    void this.#load();
  }

  override render() {
    const { about, report, counts } = this.state;
    if (report === null) return null;
    const tabId = typeof about === 'number' ? about : null;
    return (
      <>
        {!(counts !== null && isList(report)) && this.#main(report, tabId)}
        {tabId !== null && <Beside report={report} tabId={tabId} counts={counts} />}
      </>
    );
  }

  #main(report: TabReport, tabId: number | null) {
    const { about, details } = this.state;
    if (report.state !== 'read') {
      return (
        <Empty words={emptyWords(report.state)}>
          {report.state === 'unread' && tabId !== null && (
            <button type="button" class="button" onClick={() => this.#after(readTab(tabId))}>
              {t('read_page')}
            </button>
          )}
        </Empty>
      );
    }
    return (
      <Report
        report={report}
        details={details}
        ofPage={tabId !== null}
        onGo={(index) => tabId !== null && void goTo(tabId, index)}
        onRestore={() => tabId !== null && this.#after(restore(tabId, report.url))}
        onOpen={(page) => void openOwn(page, about)}
      />
    );
  }

  #after(done: Promise<void>): void {
    this.#triesLeft = MOST_TRIES;
    this.setState({ report: { state: 'reading' } });
    done.then(
      () => setTimeout(() => void this.#load(), AGAIN),
      () => this.setState({ report: { state: 'error' } }),
    );
  }

  async #load(): Promise<void> {
    try {
      const about = await this.props.about;
      const listing = typeof about === 'number' ? storedList(about) : null;
      const [report, counts] = await Promise.all([reportOn(about), listing]);
      if (report.state === 'unread' && typeof about === 'number' && !this.#hasAsked) {
        this.#hasAsked = true;
        this.setState({ about });
        this.#after(readTab(about));
        return;
      }
      if (report.state === 'unread' && this.#triesLeft-- > 0) {
        setTimeout(() => void this.#load(), AGAIN);
        return;
      }
      this.setState({ about, report, counts });
      if (report.state === 'reading') setTimeout(() => void this.#load(), AGAIN);
      if (report.state === 'read' && about !== null) {
        this.setState({ details: await detailsOn(about) });
      }
    } catch {
      this.setState({ report: { state: 'error' } });
    }
  }
}
