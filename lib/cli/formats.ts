/** How findings are written out: for people, for programs, for code scanning, for GitHub's log. */
import type { FileFinding, FileResult } from './check.ts';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const INFORMATION = 'https://opensource.org/ai/open-source-ai-definition';

/** Keys in the order of the contract, so that two runs can be compared as text. */
function ordered(finding: FileFinding) {
  const {
    start,
    end,
    line,
    column,
    text,
    claim,
    rule,
    language,
    polarity,
    of,
    models,
    verdict,
    license,
    standing,
    flagged,
    message,
  } = finding;
  return {
    start,
    end,
    line,
    column,
    text,
    claim,
    rule,
    language,
    polarity,
    of,
    models,
    verdict,
    license,
    standing,
    flagged,
    message,
  };
}

function asJson(files: readonly FileResult[]): string {
  const body = files.map(({ path, subject, findings }) => ({
    path,
    subject,
    findings: findings.map(ordered),
  }));
  return `${JSON.stringify({ version: 1, files: body }, null, 2)}\n`;
}

function asText(files: readonly FileResult[]): string {
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ line, column, standing, text, polarity, of, rule, message }) => {
      const what = message || `“${text}” ${polarity}, of ${of}`;
      return `${path}:${line}:${column}: ${standing}: ${what} [${rule}]`;
    }),
  );
  const flagged = files.reduce(
    (sum, file) => sum + file.findings.filter((f) => f.flagged).length,
    0,
  );
  const summary = `${flagged} flagged in ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return `${[...lines, summary].join('\n')}\n`;
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function asSarif(files: readonly FileResult[], version: string): string {
  const rules = [...new Set(files.flatMap((file) => file.findings.map(({ rule }) => rule)))].sort();
  const results = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.rule,
      level: !finding.flagged ? 'note' : finding.standing === 'contradicted' ? 'error' : 'warning',
      message: {
        text: finding.message || `“${finding.text}” ${finding.polarity}, of ${finding.of}`,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(path) },
            region: {
              startLine: finding.line,
              startColumn: finding.column,
              charOffset: finding.start,
              charLength: finding.end - finding.start,
            },
          },
        },
      ],
    })),
  );
  const driver = {
    name: 'unwash',
    version,
    informationUri: INFORMATION,
    rules: rules.map((id) => ({ id })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asGithub(files: readonly FileResult[]): string {
  const data = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return files
    .flatMap(({ path, findings }) =>
      findings.map(({ line, column, standing, flagged, message, rule, text }) => {
        const level = !flagged ? 'notice' : standing === 'contradicted' ? 'error' : 'warning';
        return `::${level} file=${property(path)},line=${line},col=${column},title=${property(`unwash ${rule}`)}::${data(message || text)}\n`;
      }),
    )
    .join('');
}

/** Writes results in one of the formats. */
export function formatResults(
  files: readonly FileResult[],
  format: CheckFormat,
  version: string,
): string {
  switch (format) {
    case 'json':
      return asJson(files);
    case 'sarif':
      return asSarif(files, version);
    case 'github':
      return asGithub(files);
    case 'text':
      return asText(files);
  }
}
