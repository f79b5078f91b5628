/** How the CDN answers at each address: from where, which headers it adds, and what it keeps. */
import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  AccessLevel,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ADDRESS_HEADER } from './api-stack.ts';
import type { SignIn } from './sign-in.ts';

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

const pageHeaders = (scope: Construct, { origins }: SignIn): ResponseHeadersPolicy => {
  const override = true;
  return new ResponseHeadersPolicy(scope, 'PageHeaders', {
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
};

/** The page and its files. */
export const pageBehavior = (scope: Construct, bucket: IBucket, signIn: SignIn): BehaviorOptions => ({
  origin: S3BucketOrigin.withOriginAccessControl(bucket, {
    // With LIST the bucket says of a missing file that it is missing, not that it is forbidden.
    originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
  }),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  compress: true,
  responseHeadersPolicy: pageHeaders(scope, signIn),
  functionAssociations: [
    {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new Function(scope, 'RouteToIndex', {
        code: FunctionCode.fromInline(routeToIndex),
        runtime: FunctionRuntime.JS_2_0,
      }),
    },
  ],
});

/** Header by which a partner's system plays its test unit; only a sandbox takes it, and all others say so. */
const SANDBOX_HEADER = 'Sandbox-As';

/**
 * Public answers are kept as long as their own headers say, apart for each language and media type. A token is part
 * of the key, so an answer for one person is never another's; and the API forbids to keep such answers at all.
 */
export const apiBehavior = (scope: Construct, apiHost: string): BehaviorOptions => ({
  origin: new HttpOrigin(apiHost),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  compress: true,
  cachePolicy: new CachePolicy(scope, 'PublicAnswers', {
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    headerBehavior: CacheHeaderBehavior.allowList('Accept', 'Accept-Language', 'Authorization'),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    cookieBehavior: CacheCookieBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  }),
  originRequestPolicy: new OriginRequestPolicy(scope, 'CallersAddress', {
    headerBehavior: OriginRequestHeaderBehavior.allowList(
      ...[ADDRESS_HEADER, SANDBOX_HEADER, 'Content-Type', 'User-Agent'],
    ),
  }),
  responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
});

/** Calendars are one person's: nothing of them is kept on the way. */
export const calendarBehavior = (apiHost: string): BehaviorOptions => ({
  origin: new HttpOrigin(apiHost),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  compress: true,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
});

/** Open data are the same for everybody and kept as long as their own headers say; no query makes them others. */
export const openDataBehavior = (scope: Construct, apiHost: string): BehaviorOptions => ({
  origin: new HttpOrigin(apiHost),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  compress: true,
  cachePolicy: new CachePolicy(scope, 'OpenData', {
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
      function: new Function(scope, 'OpenDataIndex', {
        code: FunctionCode.fromInline(openDataIndex),
        runtime: FunctionRuntime.JS_2_0,
      }),
    },
  ],
});
