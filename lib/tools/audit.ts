/** Known weaknesses of what we depend on, as the package registry tells them. */
import { run, StepError } from './setup.mjs';

/** What npm counts as worth mending in what is shipped, and in the tools that make it. */
const MINDED = {
  shipped: ['moderate', 'high', 'critical'],
  tools: ['high', 'critical'],
} as const;

export type Scope = keyof typeof MINDED;

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
}

interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

/**
 * @param output what `npm audit --json` wrote
 * @returns the weaknesses that are minded, or null where the registry gave no answer
 */
export function weaknesses(output: string, scope: Scope): string[] | null {
  let answer: Answer;
  try {
    answer = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Answer;
  } catch {
    return null;
  }
  if (answer.vulnerabilities === undefined) return null;
  const minded: readonly string[] = MINDED[scope];
  return Object.values(answer.vulnerabilities)
    .filter(({ severity }) => minded.includes(severity))
    .map(({ name, severity }) => `${name} (${severity})`);
}

/** Never fails for want of a registry: a release can be made offline, and says what it left out. */
export function audit(): string {
  for (const scope of ['shipped', 'tools'] as const) {
    const only = scope === 'shipped' ? ['--omit=dev'] : [];
    const { output } = run('npm', ['audit', '--json', ...only], {}, 60_000);
    const found = weaknesses(output, scope);
    if (found === null)
      return 'NOT AUDITED: this registry has no audit; run "npm audit" at one that has';
    if (found.length > 0)
      throw new StepError(
        `known weaknesses in what is ${scope === 'shipped' ? 'shipped' : 'used to build'}: ${found.join(', ')}`,
        'update what has them, or say in SECURITY.md why they do not reach us.',
      );
  }
  return 'no known weaknesses';
}
