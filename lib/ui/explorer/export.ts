/** The families of the table as files: CSV for spreadsheets, JSON for programs. */
import { COMPONENTS } from '../../dataset/vocabulary.ts';
import { type Entry, truthOf } from './entry.ts';

/** Spreadsheets run cells that begin like this as formulas, whoever wrote them, in full width too. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that is text in every spreadsheet, and stays one cell. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEADING = [
  'id',
  'name',
  'maker',
  'owner',
  'released',
  'modality',
  'verdict',
  'licenses',
  'commercial_use',
  'limits',
  'relabeled',
  'components_shown',
  ...COMPONENTS,
];

function cells({ judged, ...entry }: Exported): string[] {
  return [
    entry.id,
    entry.name,
    entry.maker,
    entry.owner,
    entry.released,
    entry.modality.join(' '),
    judged.verdict,
    judged.licenses.join(' '),
    judged.commercialUse,
    judged.limits.join(' '),
    String(judged.relabeled),
    String(judged.openness),
    ...COMPONENTS.map((component) => truthOf(judged, component)),
  ];
}

type Exported = Pick<Entry, 'id' | 'name' | 'maker' | 'owner' | 'released' | 'modality' | 'judged'>;

/** Getters are not copied by a spread, so what is exported is read once here. */
const read = ({ id, name, maker, owner, released, modality, judged }: Entry): Exported => ({
  id,
  name,
  maker,
  owner,
  released,
  modality,
  judged,
});

/** RFC 4180, with the mark at its beginning that makes Excel read UTF-8. */
export function toCsv(entries: readonly Entry[]): string {
  const lines = [HEADING, ...entries.map((entry) => cells(read(entry)))];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** @param dataset version of the dataset, so that a file says how old it is. */
export function toJson(entries: readonly Entry[], dataset: string): string {
  const families = entries.map((entry) => {
    const { judged, ...facts } = read(entry);
    return {
      ...facts,
      verdict: judged.verdict,
      licenses: judged.licenses,
      commercialUse: judged.commercialUse,
      limits: judged.limits,
      relabeled: judged.relabeled,
      components: Object.fromEntries(COMPONENTS.map((name) => [name, truthOf(judged, name)])),
    };
  });
  return `${JSON.stringify({ version: 1, dataset, families }, null, 2)}\n`;
}
