/** The always-present part on Hugging Face and its mirrors. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { huggingFace } from '../../lib/pages/sites/huggingface.ts';
import { startOnHub } from '../content/on-hub.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => startOnHub(ctx, [huggingFace]),
});
