/** Moonshot AI: Kimi, on its own sites and on pages beside its code. */
import { declare } from '../declared.ts';

export const moonshot = declare({
  name: 'moonshot',
  title: 'Moonshot AI',
  hosts: ['moonshotai.github.io', 'www.moonshot.ai'],
  offered: ['www.kimi.com', 'platform.moonshot.ai'],
  pages: [
    { kind: 'model', at: ['/Kimi-{model}'] },
    { kind: 'article', at: ['/blog/*', '/en/blog/*'] },
    { kind: 'docs', at: ['/docs/*'] },
    { kind: 'article', at: ['/'] },
  ],
});
