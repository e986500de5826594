/** A server for the data file that behaves in every way a server can, and each way by its name. */
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const CHUNK = Buffer.alloc(65_536, ' ');
const DRIP = 10;

/** The whole file, as a good server gives it. */
export const gives =
  (text: string, headers: object = {}): RequestListener =>
  (_request, response) => {
    const body = Buffer.from(text);
    response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length, ...headers }).end(body);
  };

/** Writes for as long as anybody listens. */
function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(CHUNK));
  };
  response.on('drain', more);
  more();
}

function drip(response: ServerResponse): void {
  const next = setInterval(() => response.write(' '), DRIP);
  response.on('close', () => clearInterval(next));
}

const half = (text: string): string => text.slice(0, text.length / 2);

/** Sends part of a body, and then the line is dead. */
function breakOff(response: ServerResponse, part: string): void {
  response.write(part, () => setImmediate(() => response.destroy()));
}

/** More than `largest` bytes that travel as a few thousand. */
const bomb = (largest: number): Buffer => gzipSync(Buffer.alloc(largest + 1, ' '));

/** What the reader is told of each, by the last part of its message's key. */
type Told = string;

/**
 * @param sound a file that would be taken
 * @param largest what a file may measure
 */
export function misbehaviours(
  sound: string,
  largest: number,
): Readonly<Record<string, readonly [RequestListener, Told]>> {
  return {
    'breaks off before its announced end': [
      (_, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(sound) });
        breakOff(response, half(sound));
      },
      'broken_off',
    ],
    'breaks off between chunks': [
      (_, response) => breakOff(response.writeHead(200, JSON_TYPE), half(sound)),
      'broken_off',
    ],
    'ends early, as if that were all': [gives(half(sound)), 'not_ours'],
    'ends early by closing, without any length': [
      (_, response) => {
        response.useChunkedEncodingByDefault = false;
        response.writeHead(200, { ...JSON_TYPE, connection: 'close' }).end(half(sound));
      },
      'not_ours',
    ],
    'cuts the connection before an answer': [
      (request) => void request.socket.destroy(),
      'unreachable',
    ],
    'never answers': [() => {}, 'too_slow'],
    'answers and then sends nothing': [
      (_, response) => response.writeHead(200, JSON_TYPE).flushHeaders(),
      'too_slow',
    ],
    'drips a byte at a time': [
      (_, response) => drip(response.writeHead(200, JSON_TYPE)),
      'too_slow',
    ],
    'announces a huge file': [
      (_, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': largest + 1 });
        pour(response);
      },
      'too_large',
    ],
    'sends without end, and announces nothing': [
      (_, response) => pour(response.writeHead(200, JSON_TYPE)),
      'too_large',
    ],
    'sends a gzip bomb': [
      (_, response) =>
        response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb(largest)),
      'too_large',
    ],
    'calls gzip what is none': [gives(sound, { 'content-encoding': 'gzip' }), 'broken_off'],
    'sends a page in place of the file': [
      gives('<title>Log in to this network</title>', { 'content-type': 'text/html' }),
      'wrong_type',
    ],
    'sends the file as a page': [gives(sound, { 'content-type': 'text/html' }), 'wrong_type'],
    'sends the file as some other kind of JSON': [
      gives(sound, { 'content-type': 'application/json-seq' }),
      'wrong_type',
    ],
    'says no type': [(_, response) => response.writeHead(200).end(sound), 'wrong_type'],
    'sends another JSON': [gives('{"format":"other"}'), 'not_ours'],
    'sends bytes that are no text': [gives('\u0000\u0001PK'), 'not_ours'],
    'sends nothing': [gives(''), 'empty'],
    'sends part of the file on its own account': [
      (_, response) => response.writeHead(206, JSON_TYPE).end(half(sound)),
      'server_error 206',
    ],
    'has no content': [(_, response) => response.writeHead(204).end(), 'server_error 204'],
    'has no such file, and sends one': [
      (_, response) => response.writeHead(404, JSON_TYPE).end(sound),
      'server_error 404',
    ],
    'fails, and sends a file': [
      (_, response) => response.writeHead(503, JSON_TYPE).end(sound),
      'server_error 503',
    ],
  };
}

export interface Server {
  readonly address: string;
  /** What was asked for: method, path and headers. */
  readonly asked: readonly { readonly what: string; readonly headers: object }[];
  /** Resolves once no connection is left open. */
  isLetGo(): Promise<void>;
  behave(listener: RequestListener): void;
  close(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const asked: { what: string; headers: object }[] = [];
  const ends: Promise<unknown>[] = [];
  let answer: RequestListener = (_, response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    asked.push({ what: `${request.method} ${request.url}`, headers: request.headers });
    ends.push(new Promise((ended) => response.on('close', ended)));
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dataset.json`,
    asked,
    isLetGo: async () => void (await Promise.all(ends)),
    behave: (listener) => {
      answer = listener;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
