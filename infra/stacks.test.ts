import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { SANDBOX_HEADER } from '../functions/api/test-people.ts';
import { pageHeaders } from '../functions/local/page.ts';
import { certain } from '../functions/platform/item.ts';
import { tableDesign } from '../functions/platform/table.ts';
import { instantOf } from '../functions/platform/time.ts';
import { partnerPersonId, partnerPersonItem } from '../functions/rental/partner/records.ts';
import { clientScopes } from '../functions/rental/partner/scopes.ts';
import type { PartnerPerson } from '../functions/rental/partner/types.ts';
import { partnerItem } from '../functions/rental/records.ts';
import { freshStore } from '../functions/testing/database.ts';
import { eventOf } from '../functions/testing/event.ts';
import { pageRequest } from '../functions/testing/page-requests.ts';
import { partnerWith } from '../functions/testing/rental.ts';
import { startUserPool } from '../functions/testing/user-pool.ts';
import { codeSizeOf } from './bundle.ts';
import { environments } from './environments.ts';
import {
  lambdaNamed,
  onlyResource,
  resourcesOf,
  synthesize,
  type Assembly,
  type Resource,
  type StackName,
} from './testing/assembly.ts';
import { givenSignIn, ownSignIn } from './testing/environments.ts';
import { startIssuer } from './testing/issuer.ts';
import { startLambda } from './testing/lambda.ts';

const NOW = instantOf('2026-11-24T10:00');

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
}

const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

const statementsOf = ({ Properties }: Resource): Statement[] =>
  (Properties.PolicyDocument as { Statement: Statement[] }).Statement;

const handlers = [
  'GraphQL API',
  'Calendar feeds and open data',
  'Reactions to changes',
  'Scheduled work',
  'Webhooks to partners',
];

describe('the stacks as they are synthesized', async () => {
  const own = await synthesize(ownSignIn);
  // Its sign-in is a city's own; and it is a sandbox.
  const given = await synthesize({ ...givenSignIn('https://sign-in.example'), isSandbox: true });
  afterAll(() => {
    own.remove();
    given.remove();
  });
  const { data, api, web } = own.templates;
  const properties = (stack: StackName, type: string): Readonly<Record<string, unknown>> =>
    onlyResource(own.templates[stack], type)[1].Properties;

  describe('data', () => {
    const [, table] = onlyResource(data, 'AWS::DynamoDB::Table');
    const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ];

    it('lie in a table with the keys and indexes of the design, and no others', () => {
      expect(table.Properties.KeySchema).toEqual(keySchema(tableDesign));
      expect(table.Properties.GlobalSecondaryIndexes).toEqual(
        Object.values(tableDesign.indexes).map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index),
          Projection: { ProjectionType: index.projection },
        })),
      );
    });

    it('outlive the stack, a mistake and a bad day', () => {
      expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(table.Properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { SSEEnabled: true },
      });
    });

    it('are paid for by use, expire, and tell what changed from what to what', () => {
      expect(table.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: tableDesign.expiry, Enabled: true },
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      });
    });

    it('hold the accounts, too, when the sign-in is our own, and nobody signs up by himself', () => {
      const [, pool] = onlyResource(data, 'AWS::Cognito::UserPool');
      expect(pool).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(pool.Properties).toMatchObject({
        DeletionProtection: 'ACTIVE',
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      });
      expect(resourcesOf(given.templates.data, 'AWS::Cognito::UserPool')).toEqual([]);
    });
  });

  describe('sign-in', () => {
    it('of the page is by code and has no secret', () => {
      expect(properties('data', 'AWS::Cognito::UserPoolClient')).toMatchObject({
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        CallbackURLs: ['https://own.gongxing.example/signed-in'],
      });
    });

    it('of partners’ systems is made by the API in our own pool, and nothing else there is', () => {
      const { Variables } = lambdaNamed(own.templates, 'GraphQL API').Properties.Environment as { Variables: object };
      expect(Variables).toHaveProperty('CLIENT_POOL_ID');
      const statements = resourcesOf(own.templates.api, 'AWS::IAM::Policy').flatMap(([, one]) => statementsOf(one));
      const actions = statements
        .flatMap(({ Action }) => listOf(Action))
        .filter((action) => action.startsWith('cognito'));
      expect(actions).toEqual(['cognito-idp:CreateUserPoolClient', 'cognito-idp:DeleteUserPoolClient']);
      const [poolId] = onlyResource(data, 'AWS::Cognito::UserPool');
      const { Resource } = certain(
        statements.find(({ Action }) => listOf(Action).includes('cognito-idp:DeleteUserPoolClient')),
        'the statement',
      );
      const { 'Fn::ImportValue': exported } = Resource as { 'Fn::ImportValue': string };
      const output = Object.values(data.Outputs ?? {}).find(({ Export }) => Export?.Name === exported);
      expect(output?.Value).toEqual({ 'Fn::GetAtt': [poolId, 'Arn'] });
    });

    it('knows the scopes that systems may be given, and no others', () => {
      const { Identifier, Scopes } = properties('data', 'AWS::Cognito::UserPoolResourceServer') as {
        Identifier: string;
        Scopes: { ScopeName: string }[];
      };
      const { Variables } = lambdaNamed(own.templates, 'GraphQL API').Properties.Environment as {
        Variables: { OIDC_AUDIENCE: string };
      };
      expect(Identifier).toBe(Variables.OIDC_AUDIENCE);
      const ofGates = ['occupancy:write', 'gates:check'];
      expect(Scopes.map(({ ScopeName }) => ScopeName).sort()).toEqual([...clientScopes, ...ofGates].sort());
    });

    it('makes such a client from the very code that is deployed', { timeout: 90_000 }, async () => {
      const pool = await startUserPool({ resourceServer: 'gongxing', scopes: clientScopes });
      const issuer = await startIssuer('gongxing');
      const store = await freshStore();
      const partner = partnerWith('green');
      const owner: PartnerPerson = {
        ...{
          id: partnerPersonId('owner'),
          partnerId: partner.id,
          divisionCode: '430200',
          subject: 'owner',
          name: '主',
        },
        ...{ telephone: '0731-1', role: 'OWNER', invitedBy: 'test', invitedAt: NOW, revision: 1 },
      };
      const puts = [partnerItem(partner), partnerPersonItem(owner)].map((put) => ({ put }));
      await store.commit(puts, { actor: 'system', useCase: 'test', at: NOW });
      const lambda = lambdaNamed(own.templates, 'GraphQL API');
      const running = await startLambda({
        code: own.codeOf(lambda),
        handler: String(lambda.Properties.Handler),
        environment: {
          ...{ TABLE_NAME: store.tableName, DYNAMODB_ENDPOINT: store.endpoint, SEALING_KEY: 'x'.repeat(32) },
          ...{ OIDC_ISSUER: issuer.address, OIDC_AUDIENCE: 'gongxing', CLIENT_POOL_ID: pool.userPoolId },
          ...{ AWS_ACCESS_KEY_ID: 'role', AWS_SECRET_ACCESS_KEY: 'role', AWS_SESSION_TOKEN: 'role' },
          AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.endpoint,
        },
      });
      const input = { idempotencyKey: randomUUID(), name: '调度系统', scopes: ['ORDERS_READ'] };
      const request = pageRequest('RegisterPartnerClient', { input }, await issuer.sign('owner', NOW));
      const answer = (await running.invoke(eventOf(request), NOW)) as { body: string };
      await running.stop();
      const [[clientId, client] = []] = [...pool.clients];
      expect(JSON.parse(answer.body)).toMatchObject({
        data: {
          registerPartnerClient: { issuerClientId: clientId, clientSecret: client?.ClientSecret, userErrors: [] },
        },
      });
      expect(client?.AllowedOAuthScopes).toEqual(['gongxing/orders:read']);
      issuer.stop();
      pool.stop();
      store.close();
    });

    it('by a given issuer is told to the API as it stands', () => {
      const { Variables } = lambdaNamed(given.templates, 'GraphQL API').Properties.Environment as { Variables: object };
      expect(Variables).toMatchObject({ OIDC_ISSUER: 'https://sign-in.example', OIDC_AUDIENCE: 'gongxing' });
      expect(Variables).not.toHaveProperty('OIDC_CLIENT_IDS');
      expect(Variables).not.toHaveProperty('CLIENT_POOL_ID');
    });
  });

  describe('a sandbox', () => {
    const sandbox = environments.filter(({ isSandbox }) => isSandbox === true);
    const variablesOf = ({ templates }: Assembly): object[] =>
      handlers.map((one) => {
        const { Variables } = lambdaNamed(templates, one).Properties.Environment as { Variables: object };
        return Variables;
      });

    it('is a deployment of its own: another name, other accounts, another address', () => {
      expect(sandbox).toHaveLength(1);
      for (const part of ['name', 'address', 'signIn'] as const)
        expect(new Set(environments.map((one) => JSON.stringify(one[part]))).size).toBe(environments.length);
    });

    it('has a clock that is put ahead, which no other deployment has', () => {
      for (const variables of variablesOf(given)) expect(variables).toHaveProperty('SANDBOX', 'yes');
      for (const variables of variablesOf(own)) expect(variables).not.toHaveProperty('SANDBOX');
    });

    it('tells its contract to those who ask, and so knows what it means', () => {
      const contractIn = (assembly: Assembly): string => {
        const file = join(assembly.codeOf(lambdaNamed(assembly.templates, 'GraphQL API')), 'schema.graphql.br');
        return brotliDecompressSync(readFileSync(file)).toString();
      };
      expect(contractIn(given)).toContain('"description"');
      expect(contractIn(own)).not.toContain('"description"');
    });
  });

  describe('rights', () => {
    const policies = [...resourcesOf(data, 'AWS::IAM::Policy'), ...resourcesOf(api, 'AWS::IAM::Policy')];

    it('name every act and every resource', () => {
      const allowed = policies.flatMap(([, policy]) => statementsOf(policy));
      expect(allowed.length).toBeGreaterThan(0);
      for (const { Action, Resource } of allowed) {
        for (const action of listOf(Action)) expect(action).not.toContain('*');
        expect(JSON.stringify(Resource)).not.toContain('*');
      }
    });

    it('are not borrowed from managed policies', () => {
      for (const [, role] of resourcesOf(api, 'AWS::IAM::Role'))
        expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    });

    it('to the table are to read, to write and to check: never to scan, to delete or to change it', () => {
      const actions = policies.flatMap(([, policy]) => statementsOf(policy).flatMap(({ Action }) => listOf(Action)));
      const onTable = new Set(actions.filter((action) => action.startsWith('dynamodb:')));
      expect([...onTable].sort()).toEqual([
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:DescribeStream',
        'dynamodb:GetItem',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:ListStreams',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ]);
    });
  });

  it('lets what feeds calendars and open data read the table, and write nothing', () => {
    const { Properties } = lambdaNamed(own.templates, 'Calendar feeds and open data');
    const [roleId] = (Properties.Role as { 'Fn::GetAtt': [string] })['Fn::GetAtt'];
    const allowed = resourcesOf(api, 'AWS::IAM::Policy')
      .filter(([, policy]) => JSON.stringify(policy.Properties.Roles).includes(`"${roleId}"`))
      .flatMap(([, policy]) => statementsOf(policy).flatMap(({ Action }) => listOf(Action)))
      .filter((action) => action.startsWith('dynamodb:'));
    expect(allowed.sort()).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query']);
  });

  describe('functions', () => {
    it.each(handlers)('%s: runs Node 24 on arm64, and its logs are kept for a year', (description) => {
      const { Properties } = lambdaNamed(own.templates, description);
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
      const { LogGroup } = Properties.LoggingConfig as { LogGroup: { Ref: string } };
      expect(api.Resources[LogGroup.Ref]?.Properties).toEqual({ RetentionInDays: 365 });
    });

    it('are these five', () => {
      const found = resourcesOf(api, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties.Description);
      expect(found.sort()).toEqual([...handlers].sort());
    });

    it('of the API take no document but the page’s and a partner’s', () => {
      const { Variables } = lambdaNamed(own.templates, 'GraphQL API').Properties.Environment as { Variables: object };
      expect(Variables).not.toHaveProperty('FREE_DOCUMENTS');
    });

    // What a cold Lambda reads before it answers somebody who looks for a place is the figure that people feel; rooms
    // that are loaded when first asked (functions/api/rooms.ts) count only in the sum, which grows with them: rental
    // (partners, orders, statements) made it more than a megabyte; what can be taken back or objected to, the many ways
    // in which notices say hours, each with what to write instead in two languages, and being told what one would else
    // have to look for, a series in one sentence among it, made the rest, and what a requester disputes, which the desk
    // corrects or settles, an event that is sent what it lacks, a series that follows a corrected calendar, and figures
    // and agreements that follow whatever is changed, corrected or withdrawn after they were made.
    it('of the API load at most 700 KB of code for a first answer, and have at most 1.46 MB in all', () => {
      const { atStart, inAll } = codeSizeOf(own.codeOf(lambdaNamed(own.templates, 'GraphQL API')));
      expect(atStart).toBeLessThanOrEqual(700_000);
      expect(inAll).toBeGreaterThan(atStart);
      expect(inAll).toBeLessThanOrEqual(1_460_000);
    });

    it('react to changes until they succeed or are put aside, one bad change apart from the others', () => {
      const mapping = resourcesOf(api, 'AWS::Lambda::EventSourceMapping').find(([id]) =>
        id.startsWith('StreamChanges'),
      )?.[1].Properties;
      const [queue] = onlyResource(api, 'AWS::SQS::Queue');
      expect(mapping).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } } },
      });
      expect(mapping?.MaximumRetryAttempts).toBeGreaterThan(0);
    });

    it('send to partners what is on its way, from no network of ours, and ask again every minute', () => {
      const mapping = resourcesOf(api, 'AWS::Lambda::EventSourceMapping').find(([id]) => id.startsWith('Deliver'))?.[1];
      const { Filters } = mapping?.Properties.FilterCriteria as { Filters: { Pattern: string }[] };
      expect(Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)).toEqual([
        { dynamodb: { NewImage: { kind: { S: ['WEBHOOK_DELIVERY'] }, state: { S: ['PENDING'] } } } },
      ]);
      expect(lambdaNamed(own.templates, 'Webhooks to partners').Properties).not.toHaveProperty('VpcConfig');
      // What is not taken is tried again by the clock and lies in the table in the end, not in a queue of ours.
      expect(mapping?.Properties).toMatchObject({
        StartingPosition: 'LATEST',
        MaximumRetryAttempts: 0,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      const rules = resourcesOf(api, 'AWS::Events::Rule').map(([, { Properties }]) => Properties.ScheduleExpression);
      expect(rules).toEqual(['rate(1 minute)', 'rate(1 minute)']);
    });
  });

  describe('alarms', () => {
    it.each(handlers)('%s: wakes somebody when its calls fail or are turned away', (description) => {
      const [id] = certain(
        resourcesOf(api, 'AWS::Lambda::Function').find(([, { Properties }]) => Properties.Description === description),
        description,
      );
      const dimensions = [{ Name: 'FunctionName', Value: { Ref: id } }];
      const watched = resourcesOf(api, 'AWS::CloudWatch::Alarm')
        .map(([, { Properties }]) => Properties)
        .filter(({ Dimensions }) => JSON.stringify(Dimensions) === JSON.stringify(dimensions));
      const metrics = watched.map(({ MetricName }) => MetricName);
      expect(metrics).toEqual(expect.arrayContaining(['Errors', 'Throttles']));
      for (const { Threshold, TreatMissingData } of watched)
        expect([Number(Threshold) > 0, TreatMissingData]).toEqual([true, 'notBreaching']);
    });

    it('go off for failures, refusals, delay and what was put aside, and somebody hears them', () => {
      const [topic] = onlyResource(api, 'AWS::SNS::Topic');
      const alarms = resourcesOf(api, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
      const metrics = alarms.map(({ MetricName }) => String(MetricName)).sort();
      expect(metrics).toEqual([
        '5xx',
        'ApproximateNumberOfMessagesVisible',
        'Errors',
        'Errors',
        'Errors',
        'Errors',
        'Errors',
        'IteratorAge',
        'Throttles',
        'Throttles',
        'Throttles',
        'Throttles',
        'Throttles',
      ]);
      for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: topic }]);
      expect(properties('api', 'AWS::SNS::Subscription')).toMatchObject({
        Protocol: 'email',
        Endpoint: 'duty@gongxing.example',
      });
      const publishers = resourcesOf(api, 'AWS::SNS::TopicPolicy')
        .flatMap(([, policy]) => statementsOf(policy))
        .filter(({ Effect }) => Effect === 'Allow');
      expect(publishers).toMatchObject([{ Principal: { Service: 'cloudwatch.amazonaws.com' } }]);
    });
  });

  describe('endpoint', () => {
    it('answers GET and POST of /graphql, calendars and open data by their addresses and nothing else, for no foreign origin, at a bounded rate', () => {
      const routes = resourcesOf(api, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey);
      expect(routes.sort()).toEqual([
        'GET /calendar/{file}',
        'GET /graphql',
        'GET /open-data/{file+}',
        'HEAD /calendar/{file}',
        'HEAD /open-data/{file+}',
        'POST /graphql',
      ]);
      expect(properties('api', 'AWS::ApiGatewayV2::Api')).not.toHaveProperty('CorsConfiguration');
      expect(properties('api', 'AWS::ApiGatewayV2::Stage')).toMatchObject({
        DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1_000 },
      });
    });
  });

  describe('page', () => {
    const [, distribution] = onlyResource(web, 'AWS::CloudFront::Distribution');
    const {
      DefaultCacheBehavior: toPage,
      CacheBehaviors,
      HttpVersion,
    } = distribution.Properties.DistributionConfig as {
      DefaultCacheBehavior: Record<string, unknown>;
      CacheBehaviors: Record<string, unknown>[];
      HttpVersion: string;
    };
    const { ResponseHeadersPolicyConfig: headers } = properties('web', 'AWS::CloudFront::ResponseHeadersPolicy') as {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: Record<string, Record<string, unknown>>;
        CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
      };
    };

    const cachePolicy = (id: string): unknown =>
      resourcesOf(web, 'AWS::CloudFront::CachePolicy').find(([logicalId]) => logicalId.startsWith(id))?.[1].Properties
        .CachePolicyConfig;

    it('lies in buckets that nobody reads but the CDN', () => {
      const buckets = resourcesOf(web, 'AWS::S3::Bucket');
      expect(buckets).toHaveLength(2);
      for (const [, { Properties }] of buckets)
        expect(Properties.PublicAccessBlockConfiguration).toEqual({
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        });
      const allowed = resourcesOf(web, 'AWS::S3::BucketPolicy')
        .flatMap(([, policy]) => statementsOf(policy))
        .filter(({ Effect }) => Effect === 'Allow');
      for (const { Principal } of allowed) expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
    });

    it('is sent with the headers of the local run, and more strictly', () => {
      const { ContentSecurityPolicy, FrameOptions, ReferrerPolicy, StrictTransportSecurity } =
        headers.SecurityHeadersConfig;
      const custom = headers.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]);
      const sent = {
        ...(Object.fromEntries(custom) as Record<string, string>),
        'x-content-type-options': 'nosniff',
        'x-frame-options': FrameOptions?.FrameOption,
        'referrer-policy': ReferrerPolicy?.ReferrerPolicy,
      };
      expect({ ...sent, 'content-security-policy': pageHeaders['content-security-policy'] }).toEqual(pageHeaders);
      expect(headers.SecurityHeadersConfig.ContentTypeOptions).toEqual({ Override: true });
      expect(StrictTransportSecurity).toMatchObject({ AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true });
      expect(JSON.stringify(ContentSecurityPolicy)).not.toMatch(/script-src|unsafe-eval/);
    });

    it('may call its own address and the sign-in, and loads nothing from elsewhere', () => {
      const { DefaultCacheBehavior } = onlyResource(given.templates.web, 'AWS::CloudFront::ResponseHeadersPolicy')[1]
        .Properties as { DefaultCacheBehavior?: unknown };
      expect(DefaultCacheBehavior).toBeUndefined();
      const config = onlyResource(given.templates.web, 'AWS::CloudFront::ResponseHeadersPolicy')[1].Properties
        .ResponseHeadersPolicyConfig as typeof headers;
      const policy = String(config.SecurityHeadersConfig.ContentSecurityPolicy?.ContentSecurityPolicy);
      const local = pageHeaders['content-security-policy']?.split('; ') ?? [];
      const [added, ...others] = policy.split('; ').filter((part) => !local.includes(part));
      expect([added, others]).toEqual(["connect-src 'self' https://sign-in.example", []]);
      expect(policy.split('; ')).toEqual(expect.arrayContaining(local));
    });

    it('is asked for over HTTPS only, in HTTP/3 where the browser can', () => {
      expect(HttpVersion).toBe('http2and3');
      expect(toPage).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https', Compress: true });
      expect(CacheBehaviors).toMatchObject([
        { PathPattern: '/graphql', ViewerProtocolPolicy: 'https-only' },
        { PathPattern: '/calendar/*', ViewerProtocolPolicy: 'https-only' },
        { PathPattern: '/open-data*', ViewerProtocolPolicy: 'redirect-to-https', Compress: true },
      ]);
    });

    it('shares only public answers: a token is part of the key, and nothing is kept that does not say so', () => {
      expect(cachePolicy('PublicAnswers')).toMatchObject({
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept', 'Accept-Language', 'Authorization'] },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          CookiesConfig: { CookieBehavior: 'none' },
        },
      });
    });

    it('keeps open data once for everybody, as long as they say themselves', () => {
      expect(cachePolicy('OpenData')).toMatchObject({
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          EnableAcceptEncodingGzip: true,
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
          CookiesConfig: { CookieBehavior: 'none' },
        },
      });
      const { Variables } = lambdaNamed(own.templates, 'Calendar feeds and open data').Properties.Environment as {
        Variables: { OPEN_DATA: string };
      };
      expect(JSON.parse(Variables.OPEN_DATA)).toMatchObject({
        address: 'https://own.gongxing.example',
        licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      });
    });

    it('leads to the index of the open data from the address that people write', () => {
      const [, edge] = certain(
        resourcesOf(web, 'AWS::CloudFront::Function').find(([logicalId]) => logicalId.startsWith('OpenDataIndex')),
        'the function at the edge',
      );
      const led = (uri: string): unknown =>
        runInNewContext(`${String(edge.Properties.FunctionCode)}; handler({ request: { uri } }).uri`, { uri });
      expect(led('/open-data')).toBe('/open-data/index.html');
      expect(led('/open-data/')).toBe('/open-data/index.html');
      expect(led('/open-data/430200/places.csv')).toBe('/open-data/430200/places.csv');
    });

    it('tells the API who is asking, and as whom, by the headers that the API reads', () => {
      const { Variables } = lambdaNamed(own.templates, 'GraphQL API').Properties.Environment as {
        Variables: { CLIENT_ADDRESS_HEADER: string };
      };
      const { OriginRequestPolicyConfig } = properties('web', 'AWS::CloudFront::OriginRequestPolicy') as {
        OriginRequestPolicyConfig: { HeadersConfig: { Headers: string[] } };
      };
      const { Headers } = OriginRequestPolicyConfig.HeadersConfig;
      expect(Headers).toContain(Variables.CLIENT_ADDRESS_HEADER);
      expect(Headers.map((name) => name.toLowerCase())).toContain(SANDBOX_HEADER);
    });

    it('is brought there without throwing away what an open page still asks for', () => {
      const copies = resourcesOf(web, 'Custom::CDKBucketDeployment').map(([, { Properties }]) => Properties);
      expect(copies.map(({ Prune }) => Prune)).toEqual([false, false]);
      expect(copies.map(({ SystemMetadata }) => SystemMetadata)).toEqual([
        { 'cache-control': 'public, max-age=31536000, immutable' },
        { 'cache-control': 'no-cache' },
      ]);
    });
  });
});
