/** Writes an RGBA picture as PNG: the same pixels give the same bytes, so builds can be compared. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(size: number): Buffer {
  const sides = Buffer.alloc(8);
  sides.writeUInt32BE(size, 0);
  sides.writeUInt32BE(size, 4);
  return Buffer.concat([sides, Buffer.from(EIGHT_BIT_RGBA)]);
}

/** @param pixels four bytes a pixel, row by row, of a square picture */
export function encodePng(pixels: Uint8Array, size: number): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    rows.push(Buffer.from([0]), Buffer.from(pixels.subarray(y * size * 4, (y + 1) * size * 4)));
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(size)),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
