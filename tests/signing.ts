/** Signed files as the project writes them, by a key that lasts as long as a test. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { Dataset } from '../lib/dataset/compiled.ts';
import { signedBytes, toEnvelope } from '../lib/dataset/signed.ts';
import { fixture } from './unit/dataset-fixture.ts';

/** Signs what may not be signed too: the bytes are whatever a test wants. */
export interface Signer {
  readonly publicKey: string;
  sign(bytes: Uint8Array): string;
  /** The file with a text as its dataset. */
  file(text: string): string;
}

export function newSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const signature = (bytes: Uint8Array): string => sign(null, bytes, privateKey).toString('base64');
  return {
    publicKey: raw.toString('base64'),
    sign: signature,
    file: (text) => toEnvelope(text, signature(signedBytes(text))),
  };
}

/** A dataset as it would be compiled on a day, with changes. */
export function compiledOn(day: string, change: object = {}, base: object = fixture): Dataset {
  const { format, version: _version, ...body } = { ...base, ...change } as Dataset;
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12);
  return { format, version: `${day}+${digest}`, ...body } as Dataset;
}
