/** Two files that claim the same thing: an id, a hub tag, a name, a repository. */
import { matchesGlob, splitHubId } from '../models/hub-id.ts';
import { covers, overlap } from './globs.ts';
import type { Problem, SourceData } from './source.ts';

/** Who claims something, and where. */
interface Claim {
  readonly owner: string;
  readonly file: string;
  readonly line: number;
}

class Claims {
  readonly problems: Problem[] = [];
  readonly #claims = new Map<string, Claim>();

  add(kind: string, key: string, claim: Claim): void {
    const whole = `${kind} ${key.toLowerCase()}`;
    const other = this.#claims.get(whole);
    if (other === undefined) this.#claims.set(whole, claim);
    else if (other.owner !== claim.owner)
      this.problems.push(clash(claim, `${kind} "${key}"`, other));
  }
}

function clash({ file, line }: Claim, what: string, other: Claim): Problem {
  const message = `${what} is claimed by ${other.owner} too (${other.file}:${other.line}); leave it to one`;
  return { file, line, message };
}

function claimLicenses(data: SourceData, claims: Claims): void {
  for (const { file, value, lineOf } of data.licenses) {
    claims.add('license', value.id, { owner: file, file, line: lineOf(['id']) });
    value.hubTags.forEach((tag, index) => {
      claims.add('hub tag', tag, { owner: value.id, file, line: lineOf(['hubTags', index]) });
    });
  }
}

/** Blanks and hyphens don't tell names apart, neither here nor where a name is looked up. */
function claimName(name: string, claim: Claim, claims: Claims): void {
  claims.add('name', name.replace(/[\s_-]+/g, ' '), claim);
}

/** A variant's id or name that its family has too would find the family: a wrong license. */
function claimFamilies(data: SourceData, claims: Claims): void {
  for (const { file, value, lineOf } of data.families) {
    const owner = value.id;
    claims.add('family', value.id, { owner: file, file, line: lineOf(['id']) });
    value.ids.forEach((id, index) => {
      claims.add('hub id', id, { owner, file, line: lineOf(['ids', index]) });
    });
    value.variants.forEach((variant, index) => {
      const line = lineOf(['variants', index, 'id']);
      const whole = `${owner}, variant ${variant.id}`;
      claims.add('family', variant.id, { owner: `${file}#${index}`, file, line });
      for (const id of variant.ids) {
        claims.add('hub id', id, { owner: whole, file, line });
      }
      for (const name of [variant.name, ...variant.names]) {
        claimName(name, { owner: whole, file, line }, claims);
      }
    });
    [value.name, ...value.names].forEach((name, index) => {
      const line = lineOf(index === 0 ? ['name'] : ['names', index - 1]);
      claimName(name, { owner, file, line }, claims);
    });
  }
}

interface Glob extends Claim {
  readonly id: string;
}

/** Globs by hub owner, whose name has no star in it. */
function globsByOwner(data: SourceData): Map<string, Glob[]> {
  const byOwner = new Map<string, Glob[]>();
  for (const { file, value, lineOf } of data.families) {
    const line = lineOf(['ids']);
    for (const id of [...value.ids, ...value.variants.flatMap(({ ids }) => ids)]) {
      if (!id.includes('*')) continue;
      const glob = { id: id.toLowerCase(), owner: value.id, file, line };
      const hubOwner = splitHubId(id.toLowerCase()).owner;
      byOwner.set(hubOwner, [...(byOwner.get(hubOwner) ?? []), glob]);
    }
  }
  return byOwner;
}

/**
 * Two families' globs that match one another's ids. A glob inside a wider one is fine, since the
 * more exact wins; where neither is, length would decide, which nobody means.
 */
function crossingGlobs(data: SourceData): Problem[] {
  return [...globsByOwner(data).values()].flatMap((globs) =>
    globs.flatMap((a, index) =>
      globs.slice(index + 1).flatMap((b) => {
        const crossing =
          a.owner !== b.owner && overlap(a.id, b.id) && !covers(a.id, b.id) && !covers(b.id, a.id);
        return crossing ? [clash(b, `what "${a.id}" and "${b.id}" both match`, a)] : [];
      }),
    ),
  );
}

/** A whole id wins over a pattern: one that the family lists never leads to the variant meant. */
function hiddenVariants(data: SourceData): Problem[] {
  return data.families.flatMap(({ file, value, lineOf }) =>
    value.ids.flatMap((id, index) => {
      if (id.includes('*')) return [];
      const lower = id.toLowerCase();
      const variant = value.variants.find(({ ids }) =>
        ids.some((glob) => glob.includes('*') && matchesGlob(glob.toLowerCase(), lower)),
      );
      if (variant === undefined) return [];
      const message = `"${id}" is of variant ${variant.id} by its pattern, but a whole id here wins; take it out`;
      return [{ file, line: lineOf(['ids', index]), message }];
    }),
  );
}

/** Everything that two files claim. */
export function checkClashes(data: SourceData): Problem[] {
  const claims = new Claims();
  claimLicenses(data, claims);
  claimFamilies(data, claims);
  return [...claims.problems, ...crossingGlobs(data), ...hiddenVariants(data)];
}
