/** How the code of our pages is cut: the popup opens often and at once, and each file more delays it. */

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module and all that it can't do without. */
function neededBy(entry: string, modules: Modules): Set<string> {
  const needed = new Set<string>();
  const add = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) add(next);
  };
  add(entry);
  return needed;
}

/**
 * A group of modules that makes one chunk of all that the popup shares with any other page. The
 * bundler's own way is a chunk for each set of pages that share something, eight in all.
 * @param entry path of the popup’s page
 */
export function popupGroup(entry: string) {
  let needed: ReadonlySet<string> | undefined;
  return {
    name: (id: string, modules: Modules): string | null => {
      needed ??= neededBy(entry, modules);
      return needed.has(id) ? 'shared' : null;
    },
    debugName: 'popup',
    minShareCount: 2,
    includeDependenciesRecursively: false,
  };
}
