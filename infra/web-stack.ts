import { CfnOutput, Duration, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Distribution, HttpVersion, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type BucketProps,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { apiBehavior, calendarBehavior, openDataBehavior, pageBehavior } from './behaviors.ts';
import type { Environment } from './environments.ts';
import { fillPage } from './page-files.ts';
import type { SignIn } from './sign-in.ts';

export interface WebStackProps extends StackProps {
  readonly environment: Environment;
  /** Folder of the built page. */
  readonly page: string;
  readonly signIn: SignIn;
  /** Host name of the API. */
  readonly apiHost: string;
}

/** Nobody reads the bucket but whom its policy names, and only over TLS. */
const privateBucket = (scope: Construct, id: string, props: BucketProps): IBucket =>
  // The library's own types do not fit together under exactOptionalPropertyTypes.
  new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    ...props,
  }) as IBucket;

/** The page in a private bucket, and one address for page and API, so that the browser asks nobody else. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, props);
    const bucket = this.#makeBucket();
    const distribution = this.#makeDistribution(bucket, props);
    fillPage(this, bucket, props);
    new CfnOutput(this, 'Address', { value: `https://${distribution.distributionDomainName}` });
  }

  #makeBucket(): IBucket {
    const bucket = privateBucket(this, 'Page', {
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only the CDN reads it, and the CDN logs every request.',
    });
    return bucket;
  }

  #makeDistribution(bucket: IBucket, { environment, signIn, apiHost }: WebStackProps): Distribution {
    const { address, certificateArn, firewallArn } = environment;
    const distribution = new Distribution(this, 'Cdn', {
      comment: `Gongxing ${environment.name}`,
      defaultRootObject: 'index.html',
      defaultBehavior: pageBehavior(this, bucket, signIn),
      additionalBehaviors: {
        '/graphql': apiBehavior(this, apiHost),
        '/calendar/*': calendarBehavior(apiHost),
        '/open-data*': openDataBehavior(this, apiHost),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      logBucket: this.#makeLogBucket(),
      ...(firewallArn === undefined ? {} : { webAclId: firewallArn }),
      ...(certificateArn === undefined
        ? {}
        : {
            domainNames: [new URL(address).hostname],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
          }),
    });
    Validations.of(distribution).acknowledge(
      {
        id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        reason: 'The root is index.html, and every address without an extension is led there.',
      },
      { id: 'AwsSolutions-CFR1', reason: 'A public service of a city is open wherever its citizens travel.' },
      {
        id: 'AwsSolutions-CFR2',
        reason: 'A firewall is the city’s own and given by its ARN; the API has limits of its own.',
      },
      ...(certificateArn === undefined
        ? [
            {
              id: 'AwsSolutions-CFR4',
              reason: 'The CDN’s own certificate is for trials; with one’s own TLS 1.2 is demanded.',
            },
          ]
        : []),
    );
    return distribution;
  }

  #makeLogBucket(): IBucket {
    const logs = privateBucket(this, 'CdnLogs', {
      // The CDN delivers its logs under an ACL.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    Validations.of(logs).acknowledge({ id: 'AwsSolutions-S1', reason: 'It holds the logs itself.' });
    return logs;
  }
}
