/** Draws a scene: lines, claims, badge. Loaded into a page only when there is something to draw. */
import { BadgeLayer } from './badge-layer.tsx';
import { ClaimLayer } from './claim-layer.tsx';
import { Highlights } from './highlights.ts';
import { ListLayer } from './list-layer.tsx';
import type { CreatePainter } from './scene.ts';
import { watchTheme } from './theme.ts';

export const createPainter: CreatePainter = (actions, signal) => {
  const highlights = new Highlights();
  const badge = new BadgeLayer(actions, signal);
  const claims = new ClaimLayer(actions, signal);
  const list = new ListLayer(actions, signal);
  signal.addEventListener('abort', () => highlights.clear());
  const repaint = (): void => {
    badge.render();
    claims.render();
    list.render();
  };
  watchTheme(repaint, signal);
  return {
    paint(scene) {
      highlights.draw(scene.marks);
      badge.look = scene.look;
      claims.look = scene.look;
      badge.draw(scene);
      claims.draw(scene.marks);
    },
    list: (scene) => list.draw(scene),
    refresh() {
      highlights.refresh();
      badge.refresh();
      claims.refresh();
    },
    jump: (index) => claims.jump(index),
  };
};
