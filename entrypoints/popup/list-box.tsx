/** The models that a page lists: how many stand how, and which of them stay bright. */
import { Component } from 'preact';
import { VERDICTS } from '../../lib/dataset/vocabulary.ts';
import type { ListCounts } from '../../lib/messages.ts';
import { DIMS, type Dim } from '../../lib/settings.ts';
import { changeSettings, loadSettings } from '../../lib/storage.ts';
import { Drop } from '../../lib/ui/drop.tsx';
import { counted, t, tOf } from '../../lib/ui/i18n.ts';

interface ListBoxState {
  readonly dim: Dim;
}

interface ListBoxProps {
  readonly counts: ListCounts;
}

export class ListBox extends Component<ListBoxProps, ListBoxState> {
  override state: ListBoxState = { dim: 'none' };

  override componentDidMount(): void {
    void this.#load().catch(() => undefined);
  }

  override render() {
    const { counts } = this.props;
    const { dim } = this.state;
    const total = VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);
    if (total === 0) return null;
    return (
      <section class="list-box" aria-labelledby="listed">
        <h2 id="listed">{counted('listed', total)}</h2>
        <ul class="tally">{VERDICTS.map((verdict) => this.#line(verdict))}</ul>
        <label class="dim">
          <span>{t('options_dim')}</span>
          <select
            value={dim}
            onChange={({ currentTarget }) => void this.#choose(currentTarget.value as Dim)}
          >
            {DIMS.map((value) => (
              <option key={value} value={value}>
                {tOf('dim', value)}
              </option>
            ))}
          </select>
        </label>
      </section>
    );
  }

  #line(verdict: (typeof VERDICTS)[number]) {
    const count = this.props.counts[verdict] ?? 0;
    if (count === 0) return null;
    return (
      <li key={verdict} class={verdict}>
        <Drop verdict={verdict} size={14} />
        <span>{tOf('verdict', verdict)}</span>
        <span class="count">{count}</span>
      </li>
    );
  }

  async #load(): Promise<void> {
    const { dim } = await loadSettings();
    this.setState({ dim });
  }

  async #choose(dim: Dim): Promise<void> {
    this.setState({ dim });
    await changeSettings((old) => ({ ...old, dim }));
  }
}
