/** The drawing code, beside the content script in its isolated world. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPainter } from '../lib/marks/painter.ts';

export default defineUnlistedScript(() => {
  globalThis.unwashPainter = createPainter;
});
