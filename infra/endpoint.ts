import { Duration, Validations, type Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { alarm } from './alarms.ts';
import { LOG_RETENTION, type Handler } from './function.ts';

/** No CORS: the page comes from the same address, and partners are not browsers. Open data say for themselves that anyone may. */
export const makeEndpoint = (
  stack: Stack,
  { graphql, feeds }: { readonly graphql: Handler; readonly feeds: Handler },
  alarms: Topic,
): HttpApi => {
  const api = new HttpApi(stack, 'Endpoint', { apiName: stack.stackName, createDefaultStage: false });
  const questions = api.addRoutes({
    path: '/graphql',
    methods: [HttpMethod.GET, HttpMethod.POST],
    integration: new HttpLambdaIntegration('GraphqlRoute', graphql.function),
  });
  const calendars = api.addRoutes({
    path: '/calendar/{file}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    integration: new HttpLambdaIntegration('CalendarRoute', feeds.function),
  });
  const openData = api.addRoutes({
    path: '/open-data/{file+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    integration: new HttpLambdaIntegration('OpenDataRoute', feeds.function),
  });
  new HttpStage(stack, 'Stage', {
    httpApi: api,
    autoDeploy: true,
    throttle: { rateLimit: 500, burstLimit: 1_000 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(new LogGroup(stack, 'AccessLogs', { retention: LOG_RETENTION })),
      format: AccessLogFormat.custom(
        JSON.stringify({
          at: '$context.requestTime',
          requestId: '$context.requestId',
          ip: '$context.identity.sourceIp',
          // Not the path: that of a calendar is the right to read it.
          route: '$context.routeKey',
          status: '$context.status',
          bytes: '$context.responseLength',
          milliseconds: '$context.responseLatency',
          failure: '$context.integrationErrorMessage',
        }),
      ),
    },
  });
  for (const route of questions)
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Citizens ask without signing in; every field carries its policy, and functions/api enforces it.',
    });
  for (const route of calendars)
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Programs that subscribe to a calendar cannot sign in; its secret address is the right to read it.',
    });
  for (const route of openData)
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Open data are for everybody; functions/opening/publishing names each column that is published.',
    });
  alarm(stack, 'ServerErrors', alarms, {
    metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    threshold: 5,
    description: 'GraphQL endpoint: answers of 500 and above',
  });
  return api;
};
