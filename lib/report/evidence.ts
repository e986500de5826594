/**
 * The evidence kit: one HTML file that says what was read where and when, and why it was judged so.
 * It runs no script and loads nothing, so that it shows the same in ten years.
 */
import { webAddress } from '../ui/links.ts';
import type { ModelAssessment } from '../verdict/assessment.ts';
import { archiveLinks } from './archives.ts';
import type { Case } from './case.ts';
import { fragmentLink } from './fragment.ts';
import { oneLine } from './markdown.ts';
import { commandLine } from './reproduce.ts';

export interface EvidenceInput {
  readonly about: Case;
  /** Moment at which the file was made, ISO 8601. */
  readonly time: string;
  /** Picture of the visible page as a data address; null where there is none. */
  readonly screenshot: string | null;
  readonly reproduction: string | null;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const encodeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** Page text, and anything else that may have come from one. */
const shown = (text: string, longest = 600): string => encodeHtml(oneLine(text, longest));

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #b3262c }
mark { background: none; color: inherit; text-decoration: underline 2px #b3262c; font-weight: 600 }
dt { font-weight: 600 } dd { margin: 0 0 .5rem } pre { white-space: pre-wrap; padding: .75rem; border: 1px solid #8886; border-radius: 6px }
img { max-width: 100%; border: 1px solid #8886 }`;

const link = (address: string, words = address): string => {
  const safe = webAddress(address);
  return safe === null
    ? shown(words)
    : `<a rel="noreferrer noopener" href="${encodeHtml(safe)}">${shown(words)}</a>`;
};

const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${title}</h2>${body}</section>`;

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const terms = (rows: readonly (readonly [string, string])[]): string =>
  `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;

function quotes({ findings, page }: Case): string {
  return findings
    .map((finding) => {
      const { before, text, after, standing, because } = finding;
      const [left, right] = [/\s$/.test(before) ? ' ' : '', /^\s/.test(after) ? ' ' : ''];
      const words = `${shown(before)}${left}<mark>${shown(text)}</mark>${right}${shown(after)}`;
      const rule = because === null ? '' : `, rule ${shown(because.rule, 20)}`;
      const place = link(fragmentLink(page, finding), 'Open the page at these words');
      return `<blockquote>${words}</blockquote><p>Standing: ${standing}${rule}. ${place}</p>`;
    })
    .join('');
}

function definitions({ definitions: { osaid, strict, g7, mof, eu } }: ModelAssessment): string {
  const why = (reasons: readonly string[], missing: readonly string[]): string =>
    list([...reasons, ...missing.map((part) => `Not shown: ${part}`)].map((text) => shown(text)));
  return terms([
    [
      'Open Source AI Definition 1.0',
      `${osaid.result}, rule ${osaid.rule}${why(osaid.reasons, osaid.missing)}`,
    ],
    ['The same, with the training data released', `${strict.result}, rule ${strict.rule}`],
    ['G7 vocabulary', `${g7.label}, rule ${g7.rule}`],
    [
      'Model Openness Framework',
      `class ${mof.atLeast || 'none'} at least, ${mof.atMost || 'none'} at most, rule ${mof.rule}`,
    ],
    ['EU AI Act, open source exemption', `${eu.result}, rule ${eu.rule}`],
  ]);
}

const limits = ({ limits: all }: ModelAssessment): string =>
  list(
    all.map(({ license, section: clause, summary, url }) => {
      const words = `${license}, ${/^[\d§(]/.test(clause) ? `section ${clause}` : clause}`;
      return `${url === null ? shown(words) : link(url, words)}: ${shown(summary)}`;
    }),
  );

/** Only a picture of the kinds that browsers take of a page, and nothing beside it. */
const picture = (screenshot: string | null): string =>
  screenshot !== null && /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/.test(screenshot)
    ? `<img alt="The visible part of the page when the report was begun" src="${screenshot}">`
    : '';

const archives = (page: string): string =>
  list(
    archiveLinks(page).map(
      ({ name, look, save }) => `${name}: ${link(look, 'look it up')}, ${link(save, 'save it')}`,
    ),
  );

const overview = ({ about, time }: EvidenceInput): string =>
  terms([
    ['Page', link(about.page)],
    ['Time', `<time datetime="${encodeHtml(time)}">${encodeHtml(time)}</time>`],
    ['Model', shown(about.name)],
    [
      'Verdict',
      about.model === null ? 'not known' : shown(`${about.model.verdict}: ${about.model.words}`),
    ],
    ['Dataset', shown(about.dataset)],
    ['Data file', about.dataFile === null ? 'none' : shown(about.dataFile)],
    ['Unwash', shown(about.version)],
  ]);

export function evidenceFile(input: EvidenceInput): string {
  const { about, screenshot, reproduction } = input;
  const { model } = about;
  const title = `Evidence: ${shown(about.name || about.page, 120)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${encodeHtml(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${overview(input)}
${section('What the page says', quotes(about))}
${section('Why it was judged so', model === null ? '' : definitions(model))}
${section('Limits of the license', model === null ? '' : limits(model))}
${section('Sources', model === null ? '' : list(model.evidence.map((address) => link(address))))}
${section('The page as it was seen', picture(screenshot))}
${section('Archived copies', archives(about.page))}
${section('To get the same verdict', reproduction === null ? '' : `<pre>${encodeHtml(commandLine(reproduction))}</pre>`)}
</body>
</html>
`;
}

/** A name for the file that says what it is, with nothing in it that a file system minds. */
export const evidenceName = ({ name, page, date }: Case): string =>
  `unwash-${
    (name || page)
      .replace(/[^\p{L}\p{N}.-]+/gu, '-')
      .replace(/^[-.]+|-+$/g, '')
      .slice(0, 60) || 'page'
  }-${date}.html`;
