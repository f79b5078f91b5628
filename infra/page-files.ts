import { join } from 'node:path';
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import type { Environment } from './environments.ts';
import { LOG_RETENTION } from './function.ts';
import type { SignIn } from './sign-in.ts';

export interface PageFiles {
  readonly environment: Environment;
  /** Folder of the built page. */
  readonly page: string;
  readonly signIn: SignIn;
}

/**
 * Brings the built page and its config.json into the bucket. Files whose names carry a hash are kept for ever; the
 * others are asked for each time, so nothing in the CDN has to be invalidated.
 */
export const fillPage = (scope: Construct, bucket: IBucket, { environment, page, signIn }: PageFiles): void => {
  const common = {
    destinationBucket: bucket,
    // A page that is still open asks for the files of its own release.
    prune: false,
    logGroup: new LogGroup(scope, 'FillLogs', { retention: LOG_RETENTION }),
  };
  const lasting = new BucketDeployment(scope, 'Assets', {
    ...common,
    destinationKeyPrefix: 'assets',
    sources: [Source.asset(join(page, 'assets'))],
    cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
  });
  const entry = new BucketDeployment(scope, 'Entry', {
    ...common,
    sources: [
      Source.asset(page, { exclude: ['.*', 'assets', 'assets/**'] }),
      Source.jsonData('config.json', {
        issuer: signIn.issuer,
        clientId: signIn.pageClientId,
        api: '/graphql',
        city: environment.city,
        mapTiles: null,
      }),
    ],
    cacheControl: [CacheControl.noCache()],
  });
  entry.node.addDependency(lasting);
  acknowledgeCopier(lasting, bucket);
};

/** The library's own function copies the files; what it may do is the library's choice, within these two buckets. */
const acknowledgeCopier = ({ handlerRole }: BucketDeployment, bucket: IBucket): void => {
  const reason =
    'The copying function of aws-cdk-lib: wildcards over read and write acts, on the page’s bucket and the assets.';
  const target = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  const wildcards = [
    ...['GetObject', 'GetBucket', 'List', 'DeleteObject', 'Abort'].map((act) => `Action::s3:${act}*`),
    'Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*',
    `Resource::<${target}.Arn>/*`,
  ];
  const logging = 'Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  Validations.of(handlerRole).acknowledge(
    { id: `AwsSolutions-IAM4[${logging}]`, reason },
    ...wildcards.map((wildcard) => ({ id: `AwsSolutions-IAM5[${wildcard}]`, reason })),
  );
  const copier = handlerRole.node.scope;
  if (copier) Validations.of(copier).acknowledge({ id: 'AwsSolutions-L1', reason: 'The library chooses its runtime.' });
};
