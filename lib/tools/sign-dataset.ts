/**
 * `node lib/tools/sign-dataset.ts new-key KEY` makes a key outside of the repository and prints its
 * public half. `node lib/tools/sign-dataset.ts sign KEY OUT` signs the compiled dataset.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { RELEASE_KEY } from '../dataset/release-key.ts';
import { signedBytes, toEnvelope } from '../dataset/signed.ts';
import { DATASET_FILE, PROJECT_ROOT } from './dataset-file.ts';

const USAGE = 'usage: sign-dataset.ts new-key KEY | sign KEY OUT';
const OWNER_ONLY = 0o600;

const publicOf = (key: KeyObject): string =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');

/** A private key that lies among our files is soon a published one. */
function outside(path: string): string {
  const full = resolve(path);
  if (!relative(PROJECT_ROOT, full).startsWith('..')) throw new Error('keep the key out of here');
  return full;
}

function newKey(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(outside(path), pem, { mode: OWNER_ONLY, flag: 'wx' });
  console.log(`lib/dataset/release-key.ts: ${publicOf(privateKey)}`);
}

function signTo(keyPath: string, out: string): void {
  const key = createPrivateKey(readFileSync(outside(keyPath)));
  if (publicOf(key) !== RELEASE_KEY) throw new Error('not the key of lib/dataset/release-key.ts');
  const dataset = readFileSync(DATASET_FILE, 'utf8');
  const signature = sign(null, signedBytes(dataset), key).toString('base64');
  writeFileSync(out, toEnvelope(dataset, signature));
}

const [what, key, out] = process.argv.slice(2);
if (what === 'new-key' && key !== undefined) newKey(key);
else if (what === 'sign' && key !== undefined && out !== undefined) signTo(key, out);
else throw new Error(USAGE);
