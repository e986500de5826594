/** DeepSeek: home page, and the documents of its interface, whose news carry a date for a name. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { DOCUSAURUS } from '../platforms.ts';

/** Documentation and news. The home page has articles or none. */
const DOCS = [DOCUSAURUS, ...ARTICLE];

/** Title of a post; the slug holds a date only. */
const TITLE = `${DOCUSAURUS} h1, main h1`;

export const deepseek = declare({
  name: 'deepseek',
  title: 'DeepSeek',
  hosts: ['deepseek.com', 'www.deepseek.com', 'api-docs.deepseek.com'],
  pages: [
    {
      kind: 'article',
      at: ['/news/{article}', '/{language}/news/{article}'],
      prose: DOCS,
      name: TITLE,
    },
    { kind: 'docs', at: ['/*'], prose: DOCS },
  ],
});
