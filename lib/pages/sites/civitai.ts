/** Civitai: image and video models, most of them made from others. */
import { declare } from '../declared.ts';

/** Rich text that an owner wrote: a class that Mantine names by itself, in two of its versions. */
const TEXT = '.mantine-TypographyStylesProvider-root, .mantine-Typography-root';
/** Threads of readers under a model. */
const COMMENTS = '[id="comments"], [id="discussion"], [id="gallery"]';

/** Name of a model, described or not. */
const HEADING = 'main h1';

export const civitai = declare({
  name: 'civitai',
  title: 'Civitai',
  hosts: ['civitai.com'],
  pages: [
    { kind: 'list', at: ['/', '/models', '/search/models', '/user/{owner}/models', '/tag/{tag}'] },
    {
      kind: 'model',
      at: ['/models/{number}', '/models/{number}/{model}'],
      prose: [TEXT],
      skip: COMMENTS,
      landmark: HEADING,
    },
    { kind: 'article', at: ['/articles/{number}/*'], prose: [TEXT] },
  ],
  cards: { at: ['/models/{number}/{model}', '/models/{number}'] },
});
