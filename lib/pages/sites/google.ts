/** Google: documents of Gemma and the models of DeepMind. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { DEVSITE } from '../platforms.ts';

/** Documents of developers. */
const DOCS = [DEVSITE, ...ARTICLE];
/** Title of a developers' page; DeepMind's have a plain heading. */
const TITLE = 'h1.devsite-page-title, h1';

export const google = declare({
  name: 'google',
  title: 'Google AI',
  hosts: ['ai.google.dev', 'deepmind.google'],
  offered: ['blog.google', 'developers.googleblog.com'],
  pages: [
    {
      kind: 'model',
      at: [
        '/gemma/docs/core/model_card',
        '/gemma/docs/{model}/model_card',
        '/gemma/docs/core/model_card_{version}',
      ],
      prose: DOCS,
      name: TITLE,
    },
    { kind: 'docs', at: ['/gemma/*', '/edge/*'], prose: DOCS, name: TITLE },
    { kind: 'model', at: ['/models/{family}', '/models/{family}/{model}'] },
    { kind: 'article', at: ['/*'], prose: DOCS },
  ],
});
