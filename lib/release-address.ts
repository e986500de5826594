/** The one address that is ever asked for anything, and only when the reader clicks for it. */
import { datasetUrl } from '../package.json' with { type: 'json' };

export const RELEASE_ADDRESS = datasetUrl;

export const RELEASE_HOST = new URL(RELEASE_ADDRESS).host;

/** What the browser is asked for: it gives a whole site or none of it. */
export const RELEASE_MATCH = `${new URL(RELEASE_ADDRESS).origin}/*`;
