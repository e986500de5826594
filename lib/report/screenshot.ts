/**
 * A picture of the page, taken on the click that begins a report: only then is the browser's permission
 * for that one tab there, and only then is the page still in front. It lives as long as the session.
 */
import { browser } from '../browser.ts';

const key = (tabId: number): string => `picture:${tabId}`;

/** Never fails: a report without a picture is still a report. */
export async function takePicture(tabId: number): Promise<void> {
  try {
    const { windowId, active } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return;
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 80 });
    await browser.storage.session.set({ [key(tabId)]: picture });
  } catch {
    await browser.storage.session.remove(key(tabId)).catch(() => undefined);
  }
}

export async function pictureOf(tabId: number): Promise<string | null> {
  const found = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return typeof found === 'string' ? found : null;
}

export const forgetPicture = (tabId: number): Promise<void> =>
  browser.storage.session.remove(key(tabId));
