/** What is kept on the device, of any version and however damaged, and what is brought back. */
import fc from 'fast-check';
import { fromBackup, toBackup } from '../../../../lib/backup.ts';
import { withOverlay } from '../../../../lib/dataset/overlay.ts';
import { readOverlay } from '../../../../lib/dataset/overlay-file.ts';
import { SETTINGS_VERSION, toSettings } from '../../../../lib/settings.ts';
import { fixture } from '../../dataset-fixture.ts';
import { json, nearly, text } from '../arbitraries.ts';
import { insist, insistUntouched } from '../untouched.ts';
import { suite } from './property.ts';

const settings = nearly({
  version: fc.integer({ min: -1, max: 99 }),
  definition: fc.constantFrom('osaid', 'strict'),
  kinds: fc.subarray(['open-source', 'open-weights', 'license']),
  languages: fc.subarray(['en', 'de', 'ja']),
  marks: fc.subarray(['badge', 'contradicted', 'supported']),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  textSize: fc.constantFrom(100, 150, 200),
  quietSites: fc.array(text, { maxLength: 3 }),
  dismissed: fc.array(text, { maxLength: 3 }),
});

const file = nearly({
  format: fc.constant('unwash-settings'),
  version: fc.constant(SETTINGS_VERSION),
  settings,
  overlay: fc.oneof(fc.constant(null), nearly({ name: text, text })),
});

/** A file that broke off, or had something written into its middle. */
const broken = fc
  .tuple(settings, fc.nat(), fc.nat({ max: 20 }), text)
  .map(([stored, at, cut, put]) => {
    const whole = toBackup({ settings: toSettings(stored), overlay: null });
    const from = at % whole.length;
    return whole.slice(0, from) + put + (cut === 0 ? '' : whole.slice(from + cut));
  });

const policy = fc.array(
  nearly({
    verdict: fc.constantFrom('closed', 'open-weights'),
    use: fc.constant('ask'),
    link: text,
  }),
  { maxLength: 2 },
);
const overlay = nearly({
  organization: text,
  licenses: fc.array(json, { maxLength: 1 }),
  models: fc.array(json, { maxLength: 1 }),
  policy,
});

const KNOWN = {
  licenses: new Set<string>(),
  families: new Set<string>(),
  variants: new Set<string>(),
};
const SOUND = JSON.stringify(toSettings(undefined));

function insistSound(stored: unknown): void {
  const sound = toSettings(stored);
  insistUntouched();
  insist(Object.keys(sound).join() === Object.keys(JSON.parse(SOUND)).join(), 'a field is missing');
  insist(
    JSON.stringify(toSettings(sound)) === JSON.stringify(sound),
    'sound settings were changed',
  );
}

export const KEPT = [
  suite('settings', 20_000, fc.property(fc.oneof(settings, json), insistSound)),
  suite(
    'imports',
    12_000,
    fc.property(
      fc.oneof(
        file.map((one) => JSON.stringify(one)),
        broken,
        text,
      ),
      (given) => {
        const read = fromBackup(given);
        insistUntouched();
        if ('ok' in read) insistSound(read.ok.settings);
        else insist(read.no.why !== undefined, 'refused without a reason');
      },
    ),
  ),
  suite(
    "organizations' files",
    2500,
    fc.property(
      fc.oneof(
        overlay.map((one) => JSON.stringify(one)),
        text,
      ),
      (given) => {
        const read = readOverlay('file', given, KNOWN, '2026-01-01');
        insistUntouched();
        if ('ok' in read) withOverlay(fixture, read.ok);
        else insist(read.problems.length > 0, 'refused without a reason');
      },
    ),
  ),
];
