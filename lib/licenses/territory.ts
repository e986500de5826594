/** Places that licenses exclude. */

const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

const NAMES: Readonly<Record<string, string>> = {
  'united kingdom': 'GB',
  uk: 'GB',
  'south korea': 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  'united states': 'US',
  usa: 'US',
  china: 'CN',
  russia: 'RU',
};

/**
 * Whether a country is part of a place as a license names it.
 * @param country ISO 3166-1 alpha-2. @param place "EU", a country's name or its code.
 */
export function isInTerritory(country: string, place: string): boolean {
  const wanted = place.trim().toLowerCase();
  if (wanted === 'eu' || wanted === 'european union') return EU.has(country);
  return country === (NAMES[wanted] ?? wanted.toUpperCase());
}
