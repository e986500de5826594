/** Apple: its research in machine learning. */
import { declare } from '../declared.ts';

export const apple = declare({
  name: 'apple',
  title: 'Apple Machine Learning',
  hosts: ['machinelearning.apple.com'],
  pages: [{ kind: 'article', at: ['/*'] }],
});
