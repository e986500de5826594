/** Writes a ZIP whose bytes hang on the files alone: sorted, and with one date for all of them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows. */
const DAY = 0x21;

/** What the head of an entry and the directory at the end have in common. */
function facts({ path, bytes }: Entry, packed: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt16LE(DAY, 8);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(path), 22);
  return head;
}

const signed = (signature: number, rest: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, rest]);
};

function directoryEntry(common: Buffer, path: string, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([
    signed(0x02014b50, Buffer.concat([made, common, tail])),
    Buffer.from(path),
  ]);
}

function end(count: number, size: number, offset: number): Buffer {
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(count, 4);
  tail.writeUInt16LE(count, 6);
  tail.writeUInt32LE(size, 8);
  tail.writeUInt32LE(offset, 12);
  return signed(0x06054b50, tail);
}

export function makeZip(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of sorted) {
    const packed = deflateRawSync(entry.bytes, { level: 9 });
    const common = facts(entry, packed);
    const file = Buffer.concat([signed(0x04034b50, common), Buffer.from(entry.path), packed]);
    directory.push(directoryEntry(common, entry.path, offset));
    files.push(file);
    offset += file.length;
  }
  const all = Buffer.concat(directory);
  return Buffer.concat([...files, all, end(sorted.length, all.length, offset)]);
}
