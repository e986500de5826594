/** Joins the entries of the two public indexes to our families, by the list in data/opinions. */
import type { OpinionSource, SecondOpinion } from './compiled.ts';
import type { IndexSource, OpinionMap } from './opinion-schema.ts';
import type { OpinionFiles } from './source.ts';

type Opinions = Record<string, SecondOpinion[]>;

function join(
  joins: OpinionMap['osai'] | undefined,
  opinions: readonly (readonly [file: string, opinion: SecondOpinion])[],
  into: Opinions,
): void {
  for (const [file, opinion] of opinions) {
    const found = joins?.[file];
    if (found === undefined || found === 'none') continue;
    into[found.family] ??= [];
    into[found.family]?.push({ ...opinion, ...(found.variant ? { variant: found.variant } : {}) });
  }
}

/** Second opinions by family id. */
export function joinOpinions({ osai, mot, map }: OpinionFiles): Readonly<Opinions> {
  const opinions: Opinions = {};
  const european = (osai?.value.entries ?? []).map((entry) => {
    const { file, name, url, model, license, dimensions, score } = entry;
    const given = { ...(model ? { model } : {}), ...(license ? { license } : {}) };
    return [file, { index: 'osai', name, url, ...given, dimensions, score }] as const;
  });
  const tool = (mot?.value.entries ?? []).map((entry) => {
    const { file, name, url, class: mofClass, progress } = entry;
    return [file, { index: 'mot', name, url, mofClass, progress }] as const;
  });
  join(map?.value.osai, european, opinions);
  join(map?.value.mot, tool, opinions);
  return opinions;
}

function creditOf({ name, url, license, licenseUrl, credit, notice }: IndexSource): OpinionSource {
  return { name, url, license, licenseUrl, credit, ...(notice ? { notice } : {}) };
}

/** Who has to be named wherever the opinions are shown or shipped. */
export function opinionSources({
  osai,
  mot,
}: OpinionFiles): Readonly<Record<string, OpinionSource>> {
  return {
    ...(osai ? { osai: creditOf(osai.value.source) } : {}),
    ...(mot ? { mot: creditOf(mot.value.source) } : {}),
  };
}
