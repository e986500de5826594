/**
 * Fetches a text from one address. Nothing of the reader's goes along, and no server can cost more than
 * the limits: time, bytes and kind are bounded, however it behaves. What the text says is not judged here.
 */

export type DownloadRefusal =
  | 'unreachable'
  | 'server-error'
  | 'wrong-type'
  | 'too-large'
  | 'too-slow'
  | 'broken-off'
  | 'empty';

export type Download =
  | { readonly ok: string }
  | { readonly no: DownloadRefusal; readonly status?: number };

export interface Limits {
  /** Milliseconds for all of it, from the question to the last byte. */
  readonly deadline: number;
  /** Bytes, as they are once they are unpacked. */
  readonly largest: number;
}

/** An answer that leads elsewhere is none. */
function ask(address: string, signal: AbortSignal): Promise<Response | null> {
  return fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal,
  }).catch(() => null);
}

const isJson = (type: string | null): boolean => /^application\/json\s*(?:;|$)/i.test(type ?? '');

/** What can be said against an answer before any of its body is read. */
function objection({ status, headers }: Response, largest: number): Download | null {
  if (status !== 200) return { no: 'server-error', status };
  if (!isJson(headers.get('content-type'))) return { no: 'wrong-type' };
  return Number(headers.get('content-length')) > largest ? { no: 'too-large' } : null;
}

/** Counts as it reads: what a server says of its length binds nobody. */
async function read(body: ReadableStream<Uint8Array>, largest: number): Promise<Download> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > largest) return { no: 'too-large' };
    text += decoder.decode(part.value, { stream: true });
  }
  return length === 0 ? { no: 'empty' } : { ok: text + decoder.decode() };
}

async function fetched(address: string, largest: number, signal: AbortSignal): Promise<Download> {
  const response = await ask(address, signal);
  if (response === null) return { no: signal.aborted ? 'too-slow' : 'unreachable' };
  const against = objection(response, largest);
  if (against !== null) return against;
  if (response.body === null) return { no: 'empty' };
  return read(response.body, largest).catch(() => ({
    no: signal.aborted ? 'too-slow' : 'broken-off',
  }));
}

/** @returns the text that lies there, or why there is none. It never throws */
export async function download(address: string, { deadline, largest }: Limits): Promise<Download> {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), deadline);
  try {
    return await fetched(address, largest, stop.signal);
  } finally {
    clearTimeout(late);
    // A server that we have had enough of is let go at once.
    stop.abort();
  }
}
