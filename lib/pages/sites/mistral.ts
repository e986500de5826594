/** Mistral AI: news, models and documentation. Routes change without a reload. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { DOCUSAURUS } from '../platforms.ts';

/** Documentation, as Docusaurus or as an article. */
const DOCS = [DOCUSAURUS, ...ARTICLE];

export const mistral = declare({
  name: 'mistral',
  title: 'Mistral AI',
  hosts: ['mistral.ai', 'docs.mistral.ai'],
  pages: [
    { kind: 'docs', at: ['/getting-started/*', '/models/*', '/capabilities/*'], prose: DOCS },
    { kind: 'article', at: ['/*'] },
  ],
});
