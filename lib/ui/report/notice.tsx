/** A quiet word in the popup: the page was reported, and its wording is another now. */
import { Component } from 'preact';
import { addressParts } from '../../report/address.ts';
import type { LogEntry } from '../../report/log.ts';
import { loadLog } from '../../report/log-store.ts';
import { formatDay, t } from '../i18n.ts';

interface NoticeState {
  readonly entry: LogEntry | null;
}

export class Notice extends Component<{ readonly url: string }, NoticeState> {
  override state: NoticeState = { entry: null };

  override componentDidMount(): void {
    void this.#look();
  }

  override render() {
    const { entry } = this.state;
    if (entry === null || entry.seen === 'same') return null;
    const key = entry.seen === 'gone' ? 'rep_notice_mended' : 'rep_notice_changed';
    return <p class="banner">{t(key, formatDay(entry.created))}</p>;
  }

  async #look(): Promise<void> {
    const parts = addressParts(this.props.url);
    const { entries } = await loadLog();
    const entry = entries.find(
      ({ page, status }) =>
        status !== 'draft' && (page === parts?.clean || page === parts?.withQuery),
    );
    this.setState({ entry: entry ?? null });
  }
}
