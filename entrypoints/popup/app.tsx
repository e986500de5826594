/** The popup's states, and who shows each. */
import { Component } from 'preact';
import type { TabReport } from '../../lib/messages.ts';
import { Empty, emptyWords } from '../../lib/ui/empty.tsx';
import { t } from '../../lib/ui/i18n.ts';
import { Report } from './report.tsx';
import { goTo, readTab, restore, tabReport } from './tab.ts';

interface AppProps {
  readonly tab: Promise<number | null>;
}

interface AppState {
  readonly tabId: number | null;
  readonly report: TabReport | null;
}

/** While a page is being read, how often to look whether it has been. */
const AGAIN = 250;

export class App extends Component<AppProps, AppState> {
  override state: AppState = { tabId: null, report: null };

  override componentDidMount(): void {
    void this.#load();
  }

  /** A card's "Report" leads to that part of the page. */
  override componentDidUpdate(_: AppProps, before: AppState): void {
    const named = location.hash.slice(1);
    if (before.report === this.state.report || named === '') return;
    document.getElementById(named)?.scrollIntoView();
  }

  override render() {
    const { tabId, report } = this.state;
    if (report === null) return null;
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
        onGo={(index) => tabId !== null && void goTo(tabId, index)}
        onRestore={() => tabId !== null && this.#after(restore(tabId, report.url))}
      />
    );
  }

  #after(done: Promise<void>): void {
    this.setState({ report: { state: 'reading' } });
    done.then(
      () => setTimeout(() => void this.#load(), AGAIN),
      () => this.setState({ report: { state: 'error' } }),
    );
  }

  async #load(): Promise<void> {
    try {
      const tabId = await this.props.tab;
      const report = await tabReport(tabId);
      this.setState({ tabId, report });
      if (report.state === 'reading') setTimeout(() => void this.#load(), AGAIN);
    } catch {
      this.setState({ report: { state: 'error' } });
    }
  }
}
