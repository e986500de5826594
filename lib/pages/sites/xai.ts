/** xAI: news of Grok. */
import { declare } from '../declared.ts';

export const xai = declare({
  name: 'xai',
  title: 'xAI',
  hosts: ['x.ai', 'docs.x.ai'],
  pages: [
    { kind: 'docs', at: ['/docs/*'] },
    { kind: 'article', at: ['/*'] },
  ],
});
