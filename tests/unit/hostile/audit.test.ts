/** What the release makes of a registry's answer on weaknesses: a found one, none, and no answer. */
import { describe, expect, test } from 'vitest';
import { weaknesses } from '../../../lib/tools/audit.ts';

const answer = (severity: string): string =>
  `npm warn old\n${JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { washer: { name: 'washer', severity } },
  })}\n`;

describe('an answer of the registry', () => {
  test('with a weakness names it', () => {
    expect(weaknesses(answer('high'), 'shipped')).toEqual(['washer (high)']);
    expect(weaknesses(answer('high'), 'tools')).toEqual(['washer (high)']);
  });

  test('is held more strictly against what is shipped than against tools', () => {
    expect(weaknesses(answer('moderate'), 'shipped')).toEqual(['washer (moderate)']);
    expect(weaknesses(answer('moderate'), 'tools')).toEqual([]);
  });

  test('without one is clean', () => {
    expect(weaknesses('{"auditReportVersion":2,"vulnerabilities":{}}', 'shipped')).toEqual([]);
  });

  test.each([
    '',
    'npm error audit endpoint returned an error',
    '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}',
    '{"message":',
  ])('that is none is not taken for a clean one: %j', (output) => {
    expect(weaknesses(output, 'shipped')).toBeNull();
  });
});
