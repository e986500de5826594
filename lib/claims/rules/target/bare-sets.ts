/** Sets of which nothing named is a member: legends of tables, sets that are used, all there are. */

import type { Tag } from '../../languages/language.ts';
import { type Reading, tagAt, wordAt } from '../../reading.ts';
import type { Aim } from './aim.ts';
import { leads } from './phrase.ts';

/** "Open-source and proprietary models": all there are. */
export function bothKinds(reading: Reading): boolean {
  const { at } = reading;
  return (
    (tagAt(reading, at - 1) === 'and' && tagAt(reading, at - 2) === 'closed') ||
    (tagAt(reading, at + 1) === 'and' && tagAt(reading, at + 2) === 'closed') ||
    (tagAt(reading, at + 2) === 'and' && tagAt(reading, at + 3) === 'closed')
  );
}

const LEGEND = /^(?:means?|denotes?|indicates?|represents?|marks?|marked|highlights?|highlighted)$/;
const LEGEND_SIGN = /bold|underlin|italic|highlight|shade|colou?r|star|asterisk|[✅👑🥇★☆†‡*]/u;
const LEGEND_REACH = 9;
const BOLDED =
  /^[^.]{0,30} (?:is|are) (?:in bold|bold|underlined|highlighted|marked|shaded|starred)/;
const BOLD_REACH = 60;

/** "Bold marks the best of the open-source models": the legend of a table names none of them. */
export function isLegend({ reading, lead, said }: Aim): boolean {
  for (let place = lead - 1; place >= Math.max(0, lead - LEGEND_REACH); place--) {
    const start = reading.tokens[place]?.start ?? 0;
    if (LEGEND.test(wordAt(reading, place))) {
      return LEGEND_SIGN.test(reading.plain.text.slice(reading.sentence.start, start + 12));
    }
    if (tagAt(reading, place) === 'mention') {
      return false;
    }
  }
  const behind = reading.tokens[said.phrase.to - 1]?.end ?? reading.found.end;
  return BOLDED.test(reading.plain.text.slice(behind, behind + BOLD_REACH));
}

const COMPARED = /^(?:similarity|similarities|differences?|gaps?|competition|rivalry)$/;

/** "The differences among open-source models": all of them, and none named. */
export function comparesAll({ reading, lead }: Aim): boolean {
  for (let place = lead - 1; place > 0 && place > lead - 5; place--) {
    if (tagAt(reading, place) === 'among') {
      return COMPARED.test(wordAt(reading, place - 1));
    }
  }
  return false;
}

const USING =
  /^(?:supports?|supporting|uses?|using|runs?|running|hosts?|hosting|allows?|enables?|serves?|gives?|contains?|tests?|access|deploys?|observes?|observed?)$/;

/** "It supports the best open-source models": it is none of them. */
export function usesThem(reading: Reading, verb: number): boolean {
  if (!USING.test(wordAt(reading, verb))) {
    return false;
  }
  for (let place = verb + 1; place < reading.at; place++) {
    if (/^among/.test(wordAt(reading, place)) || tagAt(reading, place) === 'beat') {
      return false;
    }
  }
  return true;
}

const COMPARING: ReadonlySet<Tag> = new Set<Tag>(['beat', 'be', 'among']);
const INFINITIVE = /[a-z](?:ar|er|ir|re|ndo|ant)$/;
const COMPARED_REACH = 10;

/**
 * "Los mejores modelos open source", "otros modelos open source": a set without anybody who is
 * compared, in languages where the noun comes first.
 */
export function isBareSet(aim: Aim): boolean {
  const { reading, said, lead } = aim;
  if (!reading.language.nounBefore || !said.phrase.plural || leads(aim, 'among')) {
    return false;
  }
  for (let place = lead - 1; place >= Math.max(0, lead - COMPARED_REACH); place--) {
    const tag = tagAt(reading, place);
    const joins = tag === 'and' && place >= lead - 3 && leads(aim, 'other');
    if (joins || COMPARING.has(tag) || (tag === 'best' && leads(aim, 'other'))) {
      return false;
    }
    if (tag === 'verb' || (tag === 'word' && INFINITIVE.test(wordAt(reading, place)))) {
      return true;
    }
  }
  return true;
}
