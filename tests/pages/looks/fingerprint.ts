/**
 * How a surface looks, as text: each element's place and size, its type, and its colors in both themes.
 * Unlike a picture it does not depend on how a machine draws letters, and a difference can be read.
 */

type Theme = 'light' | 'dark';

interface Line {
  readonly layout: string;
  readonly colors: readonly (readonly [name: string, color: string])[];
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Browsers write colors in several ways; this is one. Empty for what is not there. */
function hex(color: string): string {
  if (canvas === null) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return '';
  const parts = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function borders(style: CSSStyleDeclaration): (readonly [string, string])[] {
  const drawn = SIDES.filter(
    (side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0,
  );
  const colors = drawn.map((side) => hex(style[`border${side}Color`]));
  if (drawn.length === 4 && new Set(colors).size === 1) return [['border', colors[0] ?? '']];
  return drawn.map((side, at) => [side.toLowerCase(), colors[at] ?? ''] as const);
}

/** Shapes of a picture, by what fills and outlines them. */
function paints(picture: Element): (readonly [string, string])[] {
  return [...picture.querySelectorAll('*')].flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [
      ['fill', fill === 'none' ? '' : hex(fill)] as const,
      ['stroke', stroke === 'none' ? '' : hex(stroke)] as const,
    ];
  });
}

const named = (element: Element): string =>
  [element.localName, ...(element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)].join(
    '.',
  );

/** Size, weight and line of letters, where they are not the parent's. */
function type(style: CSSStyleDeclaration, parent: CSSStyleDeclaration): string {
  const of = ({ fontSize, fontWeight, lineHeight }: CSSStyleDeclaration): string =>
    `${parseFloat(fontSize).toFixed(1)}/${lineHeight === 'normal' ? lineHeight : parseFloat(lineHeight).toFixed(1)}/${fontWeight}`;
  const own = of(style);
  return own === of(parent) ? '' : ` ${own}`;
}

/** Places count from the parent, so that a change moves few lines of the file. */
function lineOf(element: Element, depth: number, origin: DOMRect): Line | null {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1 || style.visibility === 'hidden') return null;
  const parent = getComputedStyle(element.parentElement ?? element);
  const place = [box.x - origin.x, box.y - origin.y, box.width, box.height].map(Math.round);
  const [x, y, width, height] = place;
  const more = [
    style.textDecorationLine === 'none' ? '' : ` ${style.textDecorationLine}`,
    style.borderRadius === '0px' ? '' : ` r${style.borderRadius}`,
    style.opacity === '1' ? '' : ` o${style.opacity}`,
  ].join('');
  return {
    layout: `${'  '.repeat(depth)}${named(element)} ${x},${y} ${width}x${height}${type(style, parent)}${more}`,
    colors: [
      ['ink', style.color === parent.color ? '' : hex(style.color)],
      ['on', hex(style.backgroundColor)],
      ...borders(style),
      ...(element.localName === 'svg' ? paints(element) : []),
    ],
  };
}

function linesOf(root: HTMLElement): Line[] {
  const lines: Line[] = [];
  const visit = (element: Element, depth: number, origin: DOMRect): void => {
    if (element.localName === 'option') return;
    const line = lineOf(element, depth, origin);
    if (line !== null) lines.push(line);
    if (element.localName === 'svg') return;
    const own = element.getBoundingClientRect();
    for (const child of element.children) visit(child, depth + 1, own);
  };
  visit(root, 0, root.getBoundingClientRect());
  return lines;
}

const THEMES: readonly Theme[] = ['light', 'dark'];

/** Both themes in one: the places have to be the same, the colors stand side by side. */
export function fingerprint(root: HTMLElement): string {
  const [light = [], dark = []] = THEMES.map((theme) => {
    document.documentElement.style.colorScheme = theme;
    for (const one of [root, ...root.querySelectorAll('*')]) {
      if (one.hasAttribute('data-theme')) one.setAttribute('data-theme', theme);
    }
    return linesOf(root);
  });
  const places = (lines: readonly Line[]): string => lines.map(({ layout }) => layout).join('\n');
  if (places(light) !== places(dark)) throw new Error('the themes differ in layout');
  const lines = light.map(({ layout, colors }, at) => {
    const said = colors.flatMap(([name, color], index) => {
      const other = dark[at]?.colors[index]?.[1] ?? '';
      return color === '' && other === '' ? [] : [`${name} ${color || '-'}|${other || '-'}`];
    });
    return [layout, ...new Set(said)].join(' ');
  });
  return `${lines.join('\n')}\n`;
}
