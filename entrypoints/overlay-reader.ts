/** The reader of organizations' files, beside the options page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOverlay } from '../lib/dataset/overlay-file.ts';

declare global {
  /** Set by this script, which is loaded only when there is a file to read. */
  var unwashReadOverlay: typeof readOverlay | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.unwashReadOverlay = readOverlay;
});
