/** TII: Falcon and its terms. */
import { declare } from '../declared.ts';

export const falcon = declare({
  name: 'falcon',
  title: 'Falcon',
  hosts: ['falconllm.tii.ae'],
  pages: [{ kind: 'article', at: ['/*'] }],
});
