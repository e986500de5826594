/** NVIDIA's catalogue of models to try. Its addresses write a dot as `_`. */
import { declare } from '../declared.ts';

/** First segments that are no publisher's. */
const RESERVED = new Set('blueprints docs explore models nim search settings spark'.split(' '));

export const nvidiaBuild = declare({
  name: 'nvidia-build',
  title: 'NVIDIA Build',
  hosts: ['build.nvidia.com'],
  pages: [
    { kind: 'list', at: ['/', '/models', '/search', '/explore/*', '/blueprints'] },
    { kind: 'list', at: ['/{publisher}'], except: RESERVED },
    {
      kind: 'model',
      at: ['/{publisher}/{model}', '/{publisher}/{model}/modelcard'],
      except: RESERVED,
    },
  ],
  cards: { at: ['/{publisher}/{model}'], except: RESERVED },
});
