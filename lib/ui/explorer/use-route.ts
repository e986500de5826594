/** The route of the address, kept in step with it. */
import { useEffect, useState } from 'preact/hooks';
import { formatHash, parseHash, type Route } from './route.ts';

/** `replace` for what somebody does not want to go back through, such as every letter typed. */
export type Go = (route: Route, how?: 'push' | 'replace') => void;

export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseHash(location.hash));
  useEffect(() => {
    const read = (): void => setRoute(parseHash(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go: Go = (next, how = 'push') => {
    const hash = formatHash(next);
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    setRoute(next);
  };
  return [route, go];
}
