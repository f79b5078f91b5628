import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleHandlers } from '../bundle.ts';
import type { Environment } from '../environments.ts';
import { assemble } from '../gongxing.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface StackTemplate {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>>;
}

export type StackName = 'data' | 'api' | 'web';

/** What would be deployed: the templates, and the files they name. */
export interface Assembly {
  readonly templates: Readonly<Record<StackName, StackTemplate>>;
  /** Folder that is deployed as the code of a Lambda of the API's stack. */
  readonly codeOf: (lambda: Resource) => string;
  readonly remove: () => void;
}

interface AssetManifest {
  readonly files: Readonly<
    Record<string, { source: { path: string }; destinations: Record<string, { objectKey: string }> }>
  >;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A page to deploy; its content does not matter to the stacks. */
const makePage = (folder: string): string => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'page-0.js'), '');
  return folder;
};

/** Synthesizes an environment as `npm run synth` does; fails when a check of the stacks finds something. */
export const synthesize = async (environment: Environment): Promise<Assembly> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-assembly-'));
  const outdir = join(folder, 'cdk.out');
  const introspected = environment.isSandbox === true;
  const bundles = await bundleHandlers(join(folder, 'bundles'), { introspected });
  const app = new App({ outdir, analyticsReporting: false });
  assemble(app, { environment, bundles, page: makePage(join(folder, 'page')) }).synth();

  const file = (stack: StackName, kind: string): string =>
    join(outdir, `gongxing-${environment.name}-${stack}.${kind}`);
  const template = (stack: StackName): StackTemplate => readJson(file(stack, 'template.json')) as StackTemplate;
  const { files } = readJson(file('api', 'assets.json')) as AssetManifest;

  return {
    templates: { data: template('data'), api: template('api'), web: template('web') },
    codeOf: ({ Properties }) => {
      const { S3Key } = Properties.Code as { S3Key: string };
      const asset = Object.values(files).find(({ destinations }) =>
        Object.values(destinations).some(({ objectKey }) => objectKey === S3Key),
      );
      if (!asset) throw new Error(`no asset ${S3Key}`);
      return join(outdir, asset.source.path);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Resources of one type, by their logical ids. */
export const resourcesOf = ({ Resources }: StackTemplate, type: string): [id: string, resource: Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

/** The one resource of its type. */
export const onlyResource = (template: StackTemplate, type: string): [id: string, resource: Resource] => {
  const [found, ...others] = resourcesOf(template, type);
  if (!found || others.length > 0) throw new Error(`${String(others.length + 1)} resources of type ${type}`);
  return found;
};

/** The platform's own Lambda of a description. */
export const lambdaNamed = ({ api }: Assembly['templates'], description: string): Resource => {
  const found = resourcesOf(api, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties.Description === description,
  );
  if (!found) throw new Error(`no function “${description}”`);
  return found[1];
};
