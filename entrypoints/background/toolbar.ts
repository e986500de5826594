/** The toolbar: how the page's model stands, and how many of its claims are worth a look. */
import { browser } from '../../lib/browser.ts';
import type { PageFinding } from '../../lib/messages.ts';
import { toolbarIcon, toolbarState } from '../../lib/toolbar-icon.ts';
import type { Summary } from '../../lib/ui/summary.ts';

const INK = '#123a4f';
const MOST = 99;

interface Shown {
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
}

/** Where nothing was found, or the reader wants nothing to be said. */
const NOTHING: Shown = { summary: null, findings: [] };

export async function showOnToolbar(tabId: number, shown: Shown = NOTHING): Promise<void> {
  const { summary, findings } = shown;
  // The browser reads the picture first; the page that is to be marked doesn't wait for that.
  void browser.action
    .setIcon({ tabId, path: toolbarIcon(toolbarState(summary?.verdict)) })
    .catch(() => undefined);
  const count = findings.filter(({ flagged, dismissed }) => flagged && !dismissed).length;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
