/** Every connection that a browser tries to make, seen from outside of it: it is given this proxy. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outbound {
  readonly proxy: string;
  /** Hosts that were asked for. Requests that a test answers itself never come here. */
  readonly hosts: readonly string[];
  /** Answers what comes here unencrypted, in the place of every server there is. */
  behave(answer: RequestListener): void;
  close(): void;
}

const hostOf = (address: string): string => new URL(address).hostname;

export async function watchOutbound(): Promise<Outbound> {
  const hosts: string[] = [];
  let answer: RequestListener = (_request, response) => response.writeHead(502).end();
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ''));
    answer(request, response);
  });
  server.on('connect', (request, socket) => {
    hosts.push(hostOf(`http://${request.url}`));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    hosts,
    behave: (other) => {
      answer = other;
    },
    close: () => server.close(),
  };
}
