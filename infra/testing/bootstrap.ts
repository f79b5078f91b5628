/**
 * What Lambda's own runtime does, in a process like Lambda's: loads the handler of the bundle, takes one event after
 * the other from the Runtime API and hands back what the handler answers. The clock is the one each event brings.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type HandlerFunction = (event: unknown, context: object) => unknown;

const { AWS_LAMBDA_RUNTIME_API: api = '', LAMBDA_TASK_ROOT: root = '', _HANDLER: name = '' } = process.env;
const address = `http://${api}/2018-06-01/runtime`;

let now = Date.now();
Date.now = () => now;

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${address}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });

const failure = (error: unknown): object => ({
  errorType: error instanceof Error ? error.name : 'Error',
  errorMessage: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

const load = async (): Promise<HandlerFunction> => {
  const [file = '', exported = ''] = name.split('.');
  const module = (await import(pathToFileURL(join(root, `${file}.mjs`)).href)) as Record<string, HandlerFunction>;
  const handler = module[exported];
  if (!handler) throw new Error(`the bundle exports no ${exported}`);
  return handler;
};

const handler = await load().catch(async (error: unknown) => {
  await post('init/error', failure(error));
  process.exit(1);
});

for (;;) {
  const next = await fetch(`${address}/invocation/next`);
  if (!next.ok) break;
  const id = next.headers.get('lambda-runtime-aws-request-id') ?? '';
  now = Number(next.headers.get('x-test-now'));
  const event: unknown = await next.json();
  try {
    const answer = await handler(event, { awsRequestId: id });
    await post(`invocation/${id}/response`, answer);
  } catch (error) {
    await post(`invocation/${id}/error`, failure(error));
  }
}
