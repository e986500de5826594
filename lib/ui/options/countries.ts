/** Countries by name, from what the browser knows: there is no list to keep. */

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Codes that ISO keeps for users, and groups that are no countries. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'XK', 'ZZ']);
/** Former countries, and codes for the same one. */
const FORMER = new Set(
  'AN BU CS DD DG DY FX HV IC NH NT RH SU TP UK VD YD YU ZR AC CP CQ EA TA'.split(' '),
);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All countries, in the order of a language. */
export function countryCodes(language: string): Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRY.has(code) && !FORMER.has(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined || name === code ? [] : [{ code, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
