/** The cloud as code: `npm run synth` writes the templates to cdk.out/, `npm run deploy` brings them to the account. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleHandlers } from './bundle.ts';
import { environments } from './environments.ts';
import { assemble } from './gongxing.ts';

const app = new App({ analyticsReporting: false });
const name: unknown = app.node.tryGetContext('environment') ?? environments[0]?.name;
const environment = environments.find((known) => known.name === name);
if (!environment) throw new Error(`infra/environments.ts has no environment ${String(name)}`);

const page = join(import.meta.dirname, '../web/dist');
if (!existsSync(page)) throw new Error('the page is not built: npm run synth builds it');

const introspected = environment.isSandbox === true;
const bundles = await bundleHandlers(mkdtempSync(join(tmpdir(), 'gongxing-bundles-')), { introspected });
assemble(app, { environment, bundles, page }).synth();
