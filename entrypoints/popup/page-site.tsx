/** On a page that is not read by itself: whether its site is to be, from now on. */
import { Component } from 'preact';
import { browser } from '../../lib/browser.ts';
import { t } from '../../lib/ui/i18n.ts';

interface PageSiteState {
  /** The pattern to ask for; null where nothing has to be asked. */
  readonly match: string | null;
  readonly isAllowed: boolean;
}

/** Pages without encryption are read on a click, never by themselves. */
function matchOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const match = `https://${hostname}/*`;
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const ours = scripts.flatMap(({ matches }) => matches);
  return protocol !== 'https:' || ours.includes(match) ? null : match;
}

export class PageSite extends Component<{ readonly tabId: number }, PageSiteState> {
  override state: PageSiteState = { match: null, isAllowed: false };

  override componentDidMount(): void {
    void this.#load().catch(() => undefined);
  }

  override render() {
    const { match, isAllowed } = this.state;
    if (match === null) return null;
    const host = match.slice('https://'.length, -'/*'.length);
    return (
      <p class="page-site">
        <button type="button" class="plain" onClick={() => this.#toggle(match)}>
          {t(isAllowed ? 'site_no_longer' : 'site_always', host)}
        </button>
      </p>
    );
  }

  async #load(): Promise<void> {
    const { url } = await browser.tabs.get(this.props.tabId);
    const match = matchOf(url);
    const isAllowed = match !== null && (await browser.permissions.contains({ origins: [match] }));
    this.setState({ match, isAllowed });
  }

  /** The browser's question has to be asked in the click itself. The worker sees the answer. */
  #toggle(match: string): void {
    const { isAllowed } = this.state;
    const asked = isAllowed
      ? browser.permissions.remove({ origins: [match] })
      : browser.permissions.request({ origins: [match] });
    void asked.then(() => this.#load()).catch(() => undefined);
  }
}
