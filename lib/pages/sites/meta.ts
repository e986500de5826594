/**
 * Meta: research blog, Llama and its documents. Class names are made by machine, so what articles
 * stand in is read.
 */
import { declare } from '../declared.ts';

export const meta = declare({
  name: 'meta',
  title: 'Meta AI',
  hosts: ['ai.meta.com', 'llama.com', 'www.llama.com'],
  offered: ['llama.meta.com', 'about.fb.com'],
  pages: [
    { kind: 'model', at: ['/models/{model}'] },
    { kind: 'docs', at: ['/docs/*'] },
    { kind: 'article', at: ['/*'] },
  ],
});
