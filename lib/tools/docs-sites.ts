/** `npm run docs:sites`: writes docs/sites.md. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sitesDocument } from './sites-table.ts';

const file = fileURLToPath(new URL('../../docs/sites.md', import.meta.url));
writeFileSync(file, sitesDocument());
console.log('docs/sites.md is written');
