/** Settings and imports over a disk that fails when it likes: nothing that was kept may be lost. */
import fc from 'fast-check';
import { fromBackup, toBackup } from '../../../lib/backup.ts';
import { type Settings, toSettings, withValue } from '../../../lib/settings.ts';

export interface FaultFigures {
  readonly faults: number;
  readonly lost: readonly string[];
}

/** What a fault does to the writing that it meets. */
const FAULTS = ['full', 'denied', 'killed before', 'killed behind', 'none'] as const;

const step = fc.record({ host: fc.nat({ max: 400 }), fault: fc.constantFrom(...FAULTS) });

/** The disk takes a value whole or not at all; the worker may be gone before or behind that. */
class Disk {
  stored: unknown;
  faults = 0;

  write(value: Settings, fault: (typeof FAULTS)[number]): boolean {
    if (fault !== 'none') this.faults++;
    if (fault === 'none' || fault === 'killed behind') {
      this.stored = structuredClone(value);
      return true;
    }
    return false;
  }
}

/** Changes under faults, then an export that breaks off anywhere, brought back. */
function insistKept(steps: readonly { host: number; fault: (typeof FAULTS)[number] }[]): number {
  const disk = new Disk();
  let promised: string[] = [];
  for (const { host, fault } of steps) {
    const old = toSettings(disk.stored);
    const next = { ...old, quietSites: withValue(old.quietSites, `${host}.example`) };
    if (disk.write(next, fault)) promised = withValue(promised, `${host}.example`);
    const kept = toSettings(disk.stored).quietSites;
    if (kept.join() !== promised.join()) throw new Error('a setting was lost');
  }
  const whole = toBackup({ settings: toSettings(disk.stored), overlay: null });
  const cut = promised.length * 7 + 1;
  const broken = fromBackup(whole.slice(0, Math.min(whole.length - 3, cut)));
  if ('ok' in broken) throw new Error('a broken export was taken');
  const back = fromBackup(whole);
  if (!('ok' in back) || back.ok.settings.quietSites.join() !== promised.join())
    throw new Error('an export lost something');
  return disk.faults + 1;
}

export async function faultyRound(seed: number, runs: number): Promise<FaultFigures> {
  let faults = 0;
  const property = fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    faults += insistKept(steps);
  });
  const details = fc.check(property, { seed, numRuns: runs });
  return { faults, lost: details.failed ? [String(fc.defaultReportMessage(details))] : [] };
}
