/** Tencent: Hunyuan, its language, image and 3D models. */
import { declare } from '../declared.ts';

export const hunyuan = declare({
  name: 'hunyuan',
  title: 'Tencent Hunyuan',
  hosts: ['hunyuan.tencent.com'],
  pages: [{ kind: 'article', at: ['/*'] }],
});
