/** The toolbar icon's count: how many claims on the page are worth a look. */
import { browser } from '../../lib/browser.ts';
import type { PageFinding } from '../../lib/messages.ts';

const INK = '#123a4f';
const MOST = 99;

export async function showCount(tabId: number, findings: readonly PageFinding[]): Promise<void> {
  const count = findings.filter(({ flagged, dismissed }) => flagged && !dismissed).length;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
