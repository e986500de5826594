/** Messages of our own pages. */
import type { FromPopup } from '../../lib/messages.ts';
import { restoreSite } from '../../lib/private.ts';
import { engineKnown, modelDetails, modelReport } from './ask-model.ts';
import { readTab } from './run-script.ts';

export async function handlePopup(message: FromPopup): Promise<unknown> {
  switch (message.type) {
    case 'read-tab':
      return readTab(message.tabId);
    case 'restore':
      return restoreSite(message.host);
    case 'ask-model':
      return modelReport(message.query);
    case 'ask-details':
      return modelDetails(message.of);
    case 'ask-known':
      return engineKnown();
  }
}
