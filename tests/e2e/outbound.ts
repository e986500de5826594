/** Every connection that a browser tries to make, seen from outside of it: it is given this proxy. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outbound {
  readonly proxy: string;
  /** Hosts that were asked for. Requests that a test answers itself never come here. */
  readonly hosts: readonly string[];
  close(): void;
}

const hostOf = (address: string): string => new URL(address).hostname;

export async function watchOutbound(): Promise<Outbound> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(hostOf(`http://${request.url}`));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { proxy: `http://127.0.0.1:${port}`, hosts, close: () => server.close() };
}
