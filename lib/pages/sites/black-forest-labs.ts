/** Black Forest Labs: FLUX, under its old and its new address. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { MINTLIFY, WORDPRESS } from '../platforms.ts';

/** Documentation, and posts of the old site. */
const DOCS = [MINTLIFY, WORDPRESS, ...ARTICLE];

export const blackForestLabs = declare({
  name: 'black-forest-labs',
  title: 'Black Forest Labs',
  hosts: ['bfl.ai', 'docs.bfl.ai', 'blackforestlabs.ai'],
  pages: [
    { kind: 'model', at: ['/models/{model}'] },
    { kind: 'article', at: ['/*'], prose: DOCS },
  ],
});
