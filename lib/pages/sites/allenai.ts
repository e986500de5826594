/** Ai2: OLMo, Molmo, Tülu. Claims here mostly hold, and are shown to hold. */
import { declare } from '../declared.ts';

export const allenai = declare({
  name: 'allenai',
  title: 'Ai2',
  hosts: ['allenai.org'],
  pages: [
    { kind: 'article', at: ['/blog/{article}'] },
    { kind: 'model', at: ['/olmo', '/molmo', '/tulu', '/olmocr'] },
    { kind: 'article', at: ['/*'] },
  ],
});
