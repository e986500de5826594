/** Kaggle: its models. Class names are made by machine; ids and elements are not. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';

/** Content beside the site's navigation. */
const CONTENT = '#site-content';

export const kaggle = declare({
  name: 'kaggle',
  title: 'Kaggle Models',
  offered: ['kaggle.com', 'www.kaggle.com'],
  pages: [
    { kind: 'list', at: ['/models'], prose: [] },
    {
      kind: 'discussion',
      at: ['/models/{owner}/{model}/discussion/*'],
      prose: [],
    },
    { kind: 'model', at: ['/models/{owner}/{model}/*'], prose: [CONTENT, ...ARTICLE] },
  ],
  cards: { at: ['/models/{owner}/{model}'] },
});
