import { Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApiStack } from './api-stack.ts';
import type { Bundles } from './bundle.ts';
import { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';
import { WebStack } from './web-stack.ts';

export interface Parts {
  readonly environment: Environment;
  readonly bundles: Bundles;
  /** Folder of the built page. */
  readonly page: string;
}

/** Puts the three stacks of one environment into the app and has them checked when it is synthesized. */
export const assemble = (app: App, { environment, bundles, page }: Parts): App => {
  // A table or an account in use cannot be taken away from under the API.
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const name = `gongxing-${environment.name}`;
  const data = new DataStack(app, `${name}-data`, { environment });
  const api = new ApiStack(app, `${name}-api`, { environment, bundles, data });
  new WebStack(app, `${name}-web`, { environment, page, signIn: data.signIn, apiHost: api.host });
  return app;
};
