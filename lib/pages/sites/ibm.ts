/** IBM: Granite and its research. */
import { declare } from '../declared.ts';

export const ibm = declare({
  name: 'ibm',
  title: 'IBM Granite',
  offered: ['www.ibm.com', 'research.ibm.com'],
  pages: [
    { kind: 'model', at: ['/granite'] },
    { kind: 'docs', at: ['/granite/docs/*'] },
    {
      kind: 'article',
      at: [
        '/granite/*',
        '/new/announcements/{article}',
        '/think/{section}/{article}',
        '/blog/{article}',
      ],
    },
  ],
});
