import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A deployed function that runs: its bundle in a process of its own, behind a Runtime API as Lambda has it. */
export interface RunningLambda {
  /** Hands over an event at an instant; rejects when the function fails. */
  invoke(event: unknown, now: number): Promise<unknown>;
  stop(): Promise<void>;
}

export interface LambdaParts {
  /** Folder with the bundle. */
  readonly code: string;
  /** As in the template, for example `index.handler`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly now: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The Runtime API: events wait until the function asks for the next, the function waits until there is one. */
const runtimeApi = () => {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;

  const handOver = (): void => {
    if (!idle) return;
    const invocation = waiting.shift();
    if (!invocation) return;
    running.set(invocation.id, invocation);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'x-test-now': String(invocation.now),
    });
    idle.end(JSON.stringify(invocation.event));
    idle = undefined;
  };

  const fail = (error: Error): void => {
    for (const { reject } of [...running.values(), ...waiting.splice(0)]) reject(error);
    running.clear();
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = '', outcome] =
      /^\/2018-06-01\/runtime\/(?:invocation|init)\/(?:([\w-]+)\/)?(\w+)$/.exec(request.url ?? '') ?? [];
    if (outcome === 'next') {
      idle = response;
      handOver();
      return;
    }
    const body: unknown = JSON.parse(await text(request));
    if (outcome === 'response') running.get(id)?.resolve(body);
    else if (id === '') fail(new Error(`the function did not start: ${JSON.stringify(body)}`));
    else running.get(id)?.reject(new Error(`the function failed: ${JSON.stringify(body)}`));
    running.delete(id);
    response.writeHead(202).end();
  };

  const invoke = (event: unknown, now: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ id: randomUUID(), event, now, resolve, reject });
      handOver();
    });

  return { serve, invoke, fail };
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the Runtime API has no port');
  return address.port;
};

/** Starts a function with nothing in its environment but what the template and Lambda itself put there. */
export const startLambda = async ({ code, handler, environment }: LambdaParts): Promise<RunningLambda> => {
  const api = runtimeApi();
  const server = createServer((request, response) => {
    api.serve(request, response).catch((error: unknown) => {
      api.fail(error instanceof Error ? error : new Error(String(error)));
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.ts')], {
    env: {
      ...environment,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${String(portOf(server))}`,
      LAMBDA_TASK_ROOT: code,
      _HANDLER: handler,
      AWS_REGION: 'local',
      TZ: ':UTC',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'exit').then(() => {
    api.fail(new Error('the function’s process has ended'));
  });
  return {
    invoke: api.invoke,
    stop: async () => {
      child.kill();
      await gone;
      server.closeAllConnections();
      server.close();
    },
  };
};
