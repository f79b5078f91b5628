import { CfnOutput, Duration, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type BucketProps,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ADDRESS_HEADER } from './api-stack.ts';
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

/** No inline script, nothing from third parties; only signing in may call another address. */
const contentSecurityPolicy = (signInOrigins: readonly string[]): string =>
  [
    "default-src 'self'",
    ['connect-src', "'self'", ...signInOrigins].join(' '),
    "img-src 'self' data: blob:",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Addresses of the page's own router have no extension; they all get index.html. Runs at the CDN's edge. */
const routeToIndex = `function handler(event) {
  var request = event.request;
  if (!request.uri.split('/').pop().includes('.')) request.uri = '/index.html';
  return request;
}`;

/** The index of the open data at the address that people write. Runs at the CDN's edge. */
const openDataIndex = `function handler(event) {
  var request = event.request;
  if (request.uri === '/open-data' || request.uri === '/open-data/') request.uri = '/open-data/index.html';
  return request;
}`;

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
      defaultBehavior: this.#pageBehavior(bucket, signIn),
      additionalBehaviors: {
        '/graphql': this.#apiBehavior(apiHost),
        '/calendar/*': this.#calendarBehavior(apiHost),
        '/open-data*': this.#openDataBehavior(apiHost),
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

  #pageBehavior(bucket: IBucket, signIn: SignIn): BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket, {
        // With LIST the bucket says of a missing file that it is missing, not that it is forbidden.
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: this.#pageHeaders(signIn),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new Function(this, 'RouteToIndex', {
            code: FunctionCode.fromInline(routeToIndex),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    };
  }

  #pageHeaders({ origins }: SignIn): ResponseHeadersPolicy {
    const override = true;
    return new ResponseHeadersPolicy(this, 'PageHeaders', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(origins), override },
        contentTypeOptions: { override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cross-origin-opener-policy', value: 'same-origin', override },
          { header: 'permissions-policy', value: 'geolocation=(self), camera=(self), microphone=()', override },
        ],
      },
    });
  }

  /**
   * Public answers are kept as long as their own headers say, apart for each language and media type. A token is part
   * of the key, so an answer for one person is never another's; and the API forbids to keep such answers at all.
   */
  #apiBehavior(apiHost: string): BehaviorOptions {
    return {
      origin: new HttpOrigin(apiHost),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      compress: true,
      cachePolicy: new CachePolicy(this, 'PublicAnswers', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(1),
        headerBehavior: CacheHeaderBehavior.allowList('Accept', 'Accept-Language', 'Authorization'),
        queryStringBehavior: CacheQueryStringBehavior.all(),
        cookieBehavior: CacheCookieBehavior.none(),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
      originRequestPolicy: new OriginRequestPolicy(this, 'CallersAddress', {
        headerBehavior: OriginRequestHeaderBehavior.allowList(ADDRESS_HEADER, 'Content-Type', 'User-Agent'),
      }),
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    };
  }

  /** Calendars are one person's: nothing of them is kept on the way. */
  #calendarBehavior(apiHost: string): BehaviorOptions {
    return {
      origin: new HttpOrigin(apiHost),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      compress: true,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    };
  }

  /** Open data are the same for everybody and kept as long as their own headers say; no query makes them others. */
  #openDataBehavior(apiHost: string): BehaviorOptions {
    return {
      origin: new HttpOrigin(apiHost),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      compress: true,
      cachePolicy: new CachePolicy(this, 'OpenData', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(1),
        headerBehavior: CacheHeaderBehavior.none(),
        queryStringBehavior: CacheQueryStringBehavior.none(),
        cookieBehavior: CacheCookieBehavior.none(),
        enableAcceptEncodingGzip: true,
      }),
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new Function(this, 'OpenDataIndex', {
            code: FunctionCode.fromInline(openDataIndex),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    };
  }
}
