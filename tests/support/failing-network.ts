import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '#build/serve/serve-site.ts';

export type FailingNetwork = {
  url: string;
  /** From here on nothing answers, or the host answers only that it is in trouble. */
  state: 'well' | 'silent' | 'broken';
  /** The path of a page that never comes. */
  mute: string;
  close(): Promise<void>;
};

/** Serves a site to this machine by a network that fails as it is told to. `/fr/moved/` leads elsewhere. */
export async function openFailingNetwork(folder: string): Promise<FailingNetwork> {
  const site = await serveSite({ folder });
  const server = createServer(async (request, response) => {
    if (network.state === 'silent' || request.url === network.mute) return;
    if (network.state === 'broken') return void response.writeHead(503).end('Later.');
    if (request.url === '/fr/moved/')
      return void response.writeHead(301, { Location: '/fr/associations/khotwa/' }).end();
    const answer = await fetch(`${site.url}${request.url}`);
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const network: FailingNetwork = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: 'well',
    mute: '',
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
  return network;
}
