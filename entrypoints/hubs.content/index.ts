/** The always-present part on hubs other than Hugging Face. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HUBS } from '../../lib/pages/hubs.ts';
import { startOnHub } from '../content/on-hub.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => startOnHub(ctx, HUBS),
});
