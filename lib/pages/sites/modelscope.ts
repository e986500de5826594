/** ModelScope, in China and abroad. An app whose pages are drawn in the browser. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';

/** README (inferred: no saved page was found; what articles stand in comes next). */
const README = '.markdown-body';
const OWNERS = [
  '/models',
  '/organization/{owner}',
  '/profile/{owner}',
  '/collections/*',
  '/search',
];

export const modelscope = declare({
  name: 'modelscope',
  title: 'ModelScope',
  hosts: ['modelscope.cn', 'www.modelscope.cn', 'modelscope.ai', 'www.modelscope.ai'],
  pages: [
    { kind: 'home', at: ['/', '/home'], prose: [] },
    { kind: 'list', at: OWNERS, prose: [] },
    { kind: 'discussion', at: ['/models/{owner}/{model}/feedback/*'], prose: [] },
    { kind: 'model', at: ['/models/{owner}/{model}/*'], prose: [README, ...ARTICLE] },
  ],
  cards: { at: ['/models/{owner}/{model}'] },
});
