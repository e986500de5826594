/** Cohere and its research lab: posts, models, documentation. */
import { declare } from '../declared.ts';

export const cohere = declare({
  name: 'cohere',
  title: 'Cohere',
  hosts: ['cohere.com', 'docs.cohere.com'],
  pages: [
    { kind: 'docs', at: ['/docs/*', '/v2/docs/*'] },
    { kind: 'article', at: ['/*'] },
  ],
});
