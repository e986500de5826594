/** OpenRouter: models behind one interface, by the names of their makers. */
import { declare } from '../declared.ts';

/** First segments that are no maker's. */
const RESERVED = new Set(
  'about activity announcements api apps blog chat collections compare credits docs enterprise keys labs legal models pricing privacy provider providers rankings settings sign-in sign-up support terms workspaces'.split(
    ' ',
  ),
);

export const openrouter = declare({
  name: 'openrouter',
  title: 'OpenRouter',
  hosts: ['openrouter.ai'],
  pages: [
    {
      kind: 'list',
      at: ['/', '/models', '/rankings', '/models/*', '/rankings/*', '/collections/*'],
    },
    { kind: 'article', at: ['/blog/*', '/announcements/*'] },
    { kind: 'list', at: ['/{maker}'], except: RESERVED },
    { kind: 'model', at: ['/{maker}/{model}/*'], except: RESERVED },
  ],
  cards: { at: ['/{maker}/{model}'], except: RESERVED },
});
