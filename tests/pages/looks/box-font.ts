/**
 * A font in which every letter is a box half as wide as it is high. Machines differ in their fonts, so
 * that a line breaks elsewhere on each; with this one, layout is the same everywhere.
 */

const EM = 1000;
const ADVANCE = 500;
const [ASCENT, DESCENT] = [800, -200];

/** Letters that texts and names of ours may have: Latin, Greek, Cyrillic, signs and arrows. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x52f],
  [0x2000, 0x27ff],
];

/** Languages by their own names, as the options list them. */
const NAMES_OF_LANGUAGES = '中文日本語한국어';

const bytes = (size: number, ...values: readonly number[]): number[] =>
  values.flatMap((value) =>
    Array.from({ length: size }, (_, at) => (value >> (8 * (size - 1 - at))) & 0xff),
  );
const u16 = (...values: readonly number[]): number[] => bytes(2, ...values);
const u32 = (...values: readonly number[]): number[] => bytes(4, ...values);

/** Each letter is a group of its own: those of a longer one would have glyphs that follow. */
function cmap(): number[] {
  const ranges = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  const others = [...NAMES_OF_LANGUAGES].map((letter) => letter.charCodeAt(0));
  const letters = [...ranges, ...others].sort((a, b) => a - b);
  const groups = letters.flatMap((letter) => u32(letter, letter, 1));
  const table = [...u16(12, 0), ...u32(16 + groups.length, 0, letters.length), ...groups];
  return [...u16(0, 1, 3, 10), ...u32(12), ...table];
}

const SQUARE = [
  ...u16(1, 50, 0, 450, 700, 3, 0),
  ...[1, 1, 1, 1],
  ...u16(50, 0, 400, 0),
  ...u16(0, 700, 0, -700),
];

const NAME = [...'Boxes'].flatMap((letter) => u16(letter.charCodeAt(0)));
const NAMES = [1, 2, 3, 4, 6];

const TABLES: Readonly<Record<string, readonly number[]>> = {
  'OS/2': [
    ...u16(4, ADVANCE, 400, 5, 0),
    ...u16(...Array<number>(10).fill(100)),
    ...u16(0),
    ...Array<number>(10).fill(0),
    ...u32(1, 0, 0, 0),
    ...[0x20, 0x20, 0x20, 0x20],
    ...u16(0x40, 0x20, 0x27ff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    ...u32(1, 0),
    ...u16(500, 700, 0, 0x20, 1),
  ],
  cmap: cmap(),
  glyf: SQUARE,
  head: [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(0b1011, EM),
    ...Array<number>(16).fill(0),
    ...u16(50, 0, 450, 700, 0, 8, 2, 1, 0),
  ],
  hhea: [
    ...u32(0x10000),
    ...u16(ASCENT, DESCENT, 0, ADVANCE, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2),
  ],
  hmtx: u16(ADVANCE, 0, ADVANCE, 50),
  loca: u32(0, 0, SQUARE.length),
  maxp: [...u32(0x10000), ...u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  name: [
    ...u16(0, NAMES.length, 6 + 12 * NAMES.length),
    ...NAMES.flatMap((id) => u16(3, 1, 0x409, id, NAME.length, 0)),
    ...NAME,
  ],
  post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
};

const padded = (table: readonly number[]): number[] => [
  ...table,
  ...Array<number>((4 - (table.length % 4)) % 4).fill(0),
];

function font(): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(TABLES);
  let offset = 12 + 16 * entries.length;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [tag, table] of entries) {
    const name = [...tag].map((letter) => letter.charCodeAt(0));
    directory.push(...name, ...u32(0, offset, table.length));
    const whole = padded(table);
    body.push(...whole);
    offset += whole.length;
  }
  return Uint8Array.from([
    ...u32(0x10000),
    ...u16(entries.length, 128, 3, 32),
    ...directory,
    ...body,
  ]);
}

/** Loads the font into a page, and gives the rule that puts everything in it. */
export async function useBoxFont(page: Document): Promise<string> {
  const face = new FontFace('Boxes', font());
  page.fonts.add(await face.load());
  return `*, ::before, ::after {
    font-family: Boxes !important;
    font-synthesis: none !important;
    /* Where letters are hinted, their widths would be rounded to whole pixels. */
    text-rendering: geometricPrecision !important;
  }`;
}
