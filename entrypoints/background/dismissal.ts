/** Names a claim by a digest of where and in which words it stands, so that none of it is stored. */
const BYTES = 12;

export async function claimDigest(url: string, block: string): Promise<string> {
  const { host, pathname } = new URL(url);
  const bytes = new TextEncoder().encode(`${host}${pathname}\n${block}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
