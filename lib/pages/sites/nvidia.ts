/** NVIDIA: research and the two blogs where models are announced. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { WORDPRESS } from '../platforms.ts';

/** Posts of the blogs; pages of research have articles or none. */
const POST = [WORDPRESS, ...ARTICLE];

export const nvidia = declare({
  name: 'nvidia',
  title: 'NVIDIA',
  hosts: ['research.nvidia.com'],
  offered: ['developer.nvidia.com', 'blogs.nvidia.com'],
  pages: [{ kind: 'article', at: ['/*'], prose: POST }],
});
