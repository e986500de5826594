/** OpenAI: announcements, and the models whose weights it published (gpt-oss, Whisper). */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';

/** Posts. What stands after the text is other posts. */
const POST = ['#main article', ...ARTICLE];

/** Notes and names behind a post's text. */
const CITATIONS = '#citations';

export const openai = declare({
  name: 'openai',
  title: 'OpenAI',
  hosts: ['openai.com'],
  pages: [
    {
      kind: 'article',
      at: ['/index/{article}', '/research/{article}', '/{language}/index/{article}'],
      prose: POST,
      skip: CITATIONS,
    },
    { kind: 'article', at: ['/open-models', '/{language}/open-models'] },
  ],
});
