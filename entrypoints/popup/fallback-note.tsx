/** Where a site has changed under its adapter: said quietly, with what a report of it needs. */
import { useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import type { AskHealth } from '../../lib/messages.ts';
import { t } from '../../lib/ui/i18n.ts';

/** No word of the page, and no address but the host: see lib/pages/health.ts. */
async function copyHealth(tabId: number): Promise<void> {
  const message: AskHealth = { type: 'health' };
  await navigator.clipboard.writeText(String(await browser.tabs.sendMessage(tabId, message)));
}

export function FallbackNote({ tabId }: { readonly tabId: number }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    copyHealth(tabId).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <p class="quiet fallback">
      {t('fallback_note')}{' '}
      <button type="button" class="plain" onClick={copy}>
        {t(isCopied ? 'copied' : 'health_copy')}
      </button>
    </p>
  );
}
