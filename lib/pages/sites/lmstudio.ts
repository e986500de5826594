/** LM Studio's catalogue: families under one name, models under a publisher's. */
import { declare } from '../declared.ts';

export const lmstudio = declare({
  name: 'lmstudio',
  title: 'LM Studio',
  hosts: ['lmstudio.ai'],
  pages: [
    { kind: 'list', at: ['/', '/models', '/model-catalog'] },
    { kind: 'model', at: ['/models/{family}', '/models/{publisher}/{model}'] },
    { kind: 'article', at: ['/blog/{article}'] },
  ],
  cards: { at: ['/models/{family}', '/models/{publisher}/{model}'] },
});
