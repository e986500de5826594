/** Cells and headers of tables: which rows and columns they speak of. */

import type { ClaimTarget } from '../../claim.ts';
import { type Aim, GENERIC, type TargetRule } from './aim.ts';
import { inBlocks, nameAtStart, named } from './names.ts';
import { ITEM_REACH } from './page.ts';
import { describes } from './phrase.ts';

const YES =
  /^\W*(?:✓|✔|✅|☑|√|🟢|●|⭕|○|yes|y|true|open|fully|full|是|有|开源|はい|예|oui|ja|sí|si|sim)/iu;
const VALUE_LENGTH = 24;

function isYes(text: string): boolean {
  return text.length <= VALUE_LENGTH && YES.test(text);
}

/** Models of the rows that a header cell marks as open. */
function columnTargets(aim: Aim): ClaimTarget {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  const { index, block } = reading;
  const column = outline
    .column(index)
    .filter((place) => (blocks[place]?.row ?? 0) > (block.row ?? 0));
  const inColumn = inBlocks(reading, column);
  if (inColumn !== null && aim.said.phrase.heads.length > 0) {
    return inColumn;
  }
  const rows = column
    .filter((place) => isYes(blocks[place]?.text ?? ''))
    .flatMap((place) => outline.row(place).slice(0, 2));
  return inBlocks(reading, rows) ?? GENERIC;
}

const SHORT_CELL = 30;

/** "6B and 34B open-source models" beside a name. */
function isShortCell({ reading, structure, said }: Aim): boolean {
  const { many } = said.phrase;
  return reading.plain.text.length <= SHORT_CELL && structure.role === 'attribute' && !many;
}

/** Models that the rows of a group are about: the first that each names in its first two columns. */
function rowGroupTargets({ reading, outline, said }: Aim): ClaimTarget | null {
  if (reading.block.role !== 'cell' || (said.phrase.to > 0 && !said.phrase.plural)) {
    return null;
  }
  const { blocks } = reading.document;
  const naming = outline
    .rowGroup(reading.index)
    .filter((place) => (blocks[place]?.column ?? 9) <= 1);
  return named(naming.flatMap((place) => nameAtStart(reading, place, ITEM_REACH)));
}

const OTHER_MODEL_HEADER =
  /base|backbone|built|based|teacher|parent|initiali[sz]|基座|底座|基础模型|ベース|기반/i;

/** The models a table row is about: named in its first two columns, or in the column's header. */
export function rowTargets(aim: Aim): ClaimTarget | null {
  const { reading, outline } = aim;
  const { blocks } = reading.document;
  for (const cell of outline.row(reading.index)) {
    const column = blocks[cell]?.column ?? 9;
    const header = outline.column(cell).find((place) => blocks[place]?.role === 'header-cell');
    if (
      column > 1 ||
      (header !== undefined && OTHER_MODEL_HEADER.test(blocks[header]?.text ?? ''))
    ) {
      continue;
    }
    const found = inBlocks(reading, [cell]);
    if (found !== null) {
      return found;
    }
  }
  const headers = outline
    .column(reading.index)
    .filter((place) => blocks[place]?.role === 'header-cell');
  return inBlocks(reading, headers);
}

export const ROW_GROUP_RULE: TargetRule = {
  id: 'row-group',
  description: 'A row with one cell speaks of the rows below it, as far as the next such row.',
  positive: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Score' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'Open source' },
    { role: 'cell', group: 1, row: 2, column: 0, text: 'Llama 3.1' },
    { role: 'cell', group: 1, row: 2, column: 1, text: '70' },
  ],
  negative: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Access' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
    { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
  ],
  apply: (aim) => rowGroupTargets(aim),
};

export const ROW_RULE: TargetRule = {
  id: 'row',
  description: 'A table cell speaks of the model that its row names.',
  positive: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Access' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
    { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
  ],
  negative: [{ role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' }],
  apply: (aim) =>
    aim.reading.block.role === 'cell' &&
    (aim.said.phrase.to === 0 || describes(aim) || isShortCell(aim))
      ? rowTargets(aim)
      : null,
};

export const COLUMN_RULE: TargetRule = {
  id: 'column',
  description: 'A column header speaks of the models in its column, or of the rows that it marks.',
  positive: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Open source' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
    { role: 'cell', group: 1, row: 1, column: 1, text: '✅' },
  ],
  negative: [
    { role: 'header-cell', group: 1, row: 0, column: 0, text: 'Model' },
    { role: 'header-cell', group: 1, row: 0, column: 1, text: 'Size' },
    { role: 'cell', group: 1, row: 1, column: 0, text: 'Llama 3.1' },
    { role: 'cell', group: 1, row: 1, column: 1, text: 'Open source' },
  ],
  apply: (aim) => (aim.reading.block.role === 'header-cell' ? columnTargets(aim) : null),
};
