/**
 * A dataset that the project has signed, as one file: the reader downloads it, and no part of us ever
 * does. Ed25519 by the browser itself; the signature covers the dataset's text, byte for byte.
 */
import { type Checked, like, object, oneOf, text, WRONG } from '../shape.ts';
import { RELEASE_KEY } from './release-key.ts';

const MARK = 'unwash-dataset';
/** Signed in front of the text, so that a signature of ours for anything else is none for this. */
const DOMAIN = 'unwash-dataset-1\n';
/** Ten times what the dataset is now; more is not even parsed. */
export const LARGEST = 32_000_000;

const envelope = object({
  format: oneOf([MARK]),
  signature: like(/^[A-Za-z0-9+/]{86}==$/),
  dataset: text(),
});

export type SignatureRefusal = 'too-large' | 'not-ours' | 'wrong-signature' | 'no-ed25519';

export const signedBytes = (dataset: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(DOMAIN + dataset);

export const toEnvelope = (dataset: string, signature: string): string =>
  JSON.stringify({ format: MARK, signature, dataset });

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function parsed(file: string): Checked<typeof envelope> | null {
  try {
    const checked = envelope(JSON.parse(file));
    return checked === WRONG ? null : checked;
  } catch {
    return null;
  }
}

/** Browsers older than the algorithm can't check, and so take nothing. */
async function keyOf(base64: string): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', bytesOf(base64), 'Ed25519', false, ['verify']);
  } catch {
    return null;
  }
}

/** @returns the dataset's text, which is the project's own, or why it is not */
export async function openSigned(
  text: string,
  publicKey: string = RELEASE_KEY,
): Promise<{ readonly ok: string } | { readonly no: SignatureRefusal }> {
  if (text.length > LARGEST) return { no: 'too-large' };
  const file = parsed(text);
  if (file === null) return { no: 'not-ours' };
  const key = await keyOf(publicKey);
  if (key === null) return { no: 'no-ed25519' };
  const { signature, dataset } = file;
  const sound = await crypto.subtle.verify(
    'Ed25519',
    key,
    bytesOf(signature),
    signedBytes(dataset),
  );
  return sound ? { ok: dataset } : { no: 'wrong-signature' };
}
