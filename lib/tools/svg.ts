/**
 * Rasterizes the small part of SVG that our icon is drawn in: filled rectangles with round corners
 * and paths of M, L, C and Z in absolute coordinates. No renderer of that size is worth a dependency.
 */
type Point = readonly [x: number, y: number];

interface Shape {
  readonly outline: readonly Point[];
  readonly rgb: readonly [number, number, number];
}

const CURVE_STEPS = 24;
/** Samples per pixel and direction. */
const SAMPLES = 8;
/** How far a cubic's handles stand out to draw a quarter of a circle. */
const QUARTER = 0.5523;

function cubic(from: Point, a: Point, b: Point, to: Point): Point[] {
  return Array.from({ length: CURVE_STEPS }, (_, step) => {
    const t = (step + 1) / CURVE_STEPS;
    const u = 1 - t;
    const at = (axis: 0 | 1): number =>
      u ** 3 * from[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * to[axis];
    return [at(0), at(1)];
  });
}

function pathOutline(d: string): Point[] {
  const outline: Point[] = [];
  for (const [, command, list] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const n = (list ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const point = (at: number): Point => [n[at] ?? 0, n[at + 1] ?? 0];
    if (command === 'M' || command === 'L') outline.push(point(0));
    if (command === 'C') {
      const from = outline.at(-1) ?? [0, 0];
      outline.push(...cubic(from, point(0), point(2), point(4)));
    }
  }
  return outline;
}

function rectOutline(x: number, y: number, w: number, h: number, r: number): Point[] {
  const k = r * (1 - QUARTER);
  const [right, bottom] = [x + w, y + h];
  const corner = (from: Point, a: Point, b: Point, to: Point): Point[] => [
    from,
    ...cubic(from, a, b, to),
  ];
  return [
    ...corner([x, y + r], [x, y + k], [x + k, y], [x + r, y]),
    ...corner([right - r, y], [right - k, y], [right, y + k], [right, y + r]),
    ...corner([right, bottom - r], [right, bottom - k], [right - k, bottom], [right - r, bottom]),
    ...corner([x + r, bottom], [x + k, bottom], [x, bottom - k], [x, bottom - r]),
  ];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function shapeOf(tag: string): Shape {
  const number = (name: string): number => Number(attribute(tag, name));
  const fill = Number.parseInt(attribute(tag, 'fill').slice(1), 16);
  const outline = tag.startsWith('<rect')
    ? rectOutline(number('x'), number('y'), number('width'), number('height'), number('rx'))
    : pathOutline(attribute(tag, 'd'));
  return { outline, rgb: [fill >> 16, (fill >> 8) & 255, fill & 255] };
}

/** Where an outline crosses a horizontal line, from left to right. */
function crossings(outline: readonly Point[], y: number): number[] {
  const found: number[] = [];
  let [ax, ay] = outline.at(-1) ?? [0, 0];
  for (const [bx, by] of outline) {
    if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    [ax, ay] = [bx, by];
  }
  return found.sort((a, b) => a - b);
}

/** Which shape is on top at each sample of one line: its number from 1, or 0 for none. */
function sampleLine(
  shapes: readonly Shape[],
  y: number,
  unit: number,
  samples: number,
): Uint8Array {
  const line = new Uint8Array(samples);
  shapes.forEach(({ outline }, index) => {
    const cuts = crossings(outline, y);
    for (let at = 0; at + 1 < cuts.length; at += 2) {
      const from = Math.ceil((cuts[at] ?? 0) / unit - 0.5);
      const to = Math.ceil((cuts[at + 1] ?? 0) / unit - 0.5);
      line.fill(index + 1, from, to);
    }
  });
  return line;
}

/** Mean color of the samples of one pixel, and how much of it is covered. */
function mix(shapes: readonly Shape[], samples: readonly number[]): number[] {
  const colors = samples.flatMap((index) => shapes[index - 1]?.rgb.map(Number) ?? []);
  const covered = colors.length / 3;
  if (covered === 0) return [0, 0, 0, 0];
  const mean = [0, 1, 2].map((channel) => {
    const values = colors.filter((_, at) => at % 3 === channel);
    return Math.round(values.reduce((sum, value) => sum + value, 0) / covered);
  });
  return [...mean, Math.round((255 * covered) / samples.length)];
}

/** @returns four bytes a pixel, row by row, of the picture drawn at `size` */
export function rasterize(svg: string, size: number): Uint8Array {
  const width = Number(attribute(svg, 'viewBox').split(' ')[2]);
  const shapes = [...svg.matchAll(/<(?:rect|path)\s[^>]*>/g)].map(([tag]) => shapeOf(tag));
  const unit = width / size / SAMPLES;
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    const lines = Array.from({ length: SAMPLES }, (_, line) =>
      sampleLine(shapes, (row * SAMPLES + line + 0.5) * unit, unit, size * SAMPLES),
    );
    for (let column = 0; column < size; column++) {
      const at = column * SAMPLES;
      const samples = lines.flatMap((line) => [...line.subarray(at, at + SAMPLES)]);
      pixels.set(mix(shapes, samples), (row * size + column) * 4);
    }
  }
  return pixels;
}
