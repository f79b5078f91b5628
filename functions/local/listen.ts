import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { HttpHandler } from './front.ts';
import type { Settings } from './settings.ts';
import { trouble } from './trouble.ts';

const PORTS_TRIED = 20;

export interface Listener {
  readonly port: number;
  readonly server: Server;
  /** Puts the real front in place of "starting". */
  readonly serve: (front: HttpHandler) => void;
  /** Takes no more requests, lets those under way finish for a moment. */
  readonly stop: () => Promise<void>;
}

const starting: HttpHandler = (_request, response) => {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8', refresh: '2' });
  response.end('公行正在启动，请稍候。 Gongxing is starting, one moment.\n');
};

const listenOn = async (server: Server, port: number): Promise<boolean> => {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw trouble(`Port ${String(port)} needs special rights; choose one above 1024: PORT=4100 npm start`);
    throw error;
  }
};

/** Listens on the loopback address: on the wanted port, or the next free one unless that very one is wanted. */
export const listen = async (
  { port: first, isPortFixed }: Pick<Settings, 'port' | 'isPortFixed'>,
  say: (line: string) => void,
): Promise<Listener> => {
  let handler = starting;
  const server = createServer((request, response) => {
    handler(request, response);
  });
  for (let port = first; port < first + (isPortFixed ? 1 : PORTS_TRIED); port += 1) {
    if (!(await listenOn(server, port))) continue;
    if (port !== first) say(`Port ${String(first)} is taken by another program; using ${String(port)}.`);
    return {
      port,
      server,
      serve: (front) => {
        handler = front;
      },
      stop: async () => {
        if (!server.listening) return;
        server.close();
        server.closeIdleConnections();
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, 3_000);
        await once(server, 'close');
        clearTimeout(cut);
      },
    };
  }
  throw trouble(
    isPortFixed
      ? `Port ${String(first)} is taken by another program. Choose another one: PORT=${String(first + 1)} npm start`
      : `Ports ${String(first)} to ${String(first + PORTS_TRIED - 1)} are all taken. Choose another one: PORT=5100 npm start`,
  );
};
