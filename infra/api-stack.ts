import { Duration, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm } from './alarms.ts';
import type { Bundles } from './bundle.ts';
import type { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';
import { makeEndpoint } from './endpoint.ts';
import { Handler } from './function.ts';
import { storeAccess, storeReading, streamAccess } from './table-access.ts';

/** Header in which the CDN tells the API who is asking: the API allows each caller so many operations a minute. */
export const ADDRESS_HEADER = 'CloudFront-Viewer-Address';

export interface ApiStackProps extends StackProps {
  readonly environment: Environment;
  readonly bundles: Bundles;
  readonly data: DataStack;
}

/** The API behind an HTTP endpoint, and what follows from every write and from the clock. */
export class ApiStack extends Stack {
  /** Host name of the endpoint, without the scheme. */
  readonly host: string;
  readonly #props: ApiStackProps;
  readonly #alarms: Topic;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    this.#props = props;
    this.#alarms = this.#makeAlarms();
    const api = makeEndpoint(this, { graphql: this.#makeGraphql(), feeds: this.#makeFeeds() }, this.#alarms);
    this.#makeStream();
    this.#makeSchedule();
    this.#makeDeliver();
    this.host = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
  }

  #makeAlarms(): Topic {
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    // A topic with a policy of its own must name who may publish.
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    const { alarmEmail } = this.#props.environment;
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));
    return topic;
  }

  #makeHandler(
    name: keyof Bundles,
    props: { description: string; timeout: Duration; memory: number; environment?: Record<string, string> },
    access = storeAccess,
  ): Handler {
    const { bundles, data, environment } = this.#props;
    const handler = new Handler(this, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, {
      ...props,
      bundle: bundles[name],
      environment: {
        TABLE_NAME: data.table.tableName,
        ...(environment.isSandbox === true ? { SANDBOX: 'yes' } : {}),
        ...props.environment,
      },
      alarms: this.#alarms,
    });
    for (const statement of access(data.table)) handler.role.addToPolicy(statement);
    return handler;
  }

  #makeGraphql(): Handler {
    const { issuer, audience, clientIds, keysAddress, clientPool } = this.#props.data.signIn;
    const handler = this.#makeHandler('graphql', {
      description: 'GraphQL API',
      timeout: Duration.seconds(10),
      memory: 1024,
      environment: {
        CLIENT_ADDRESS_HEADER: ADDRESS_HEADER,
        SEALING_KEY: this.#props.data.sealingKey,
        OIDC_ISSUER: issuer,
        OIDC_AUDIENCE: audience,
        ...(clientIds.length > 0 ? { OIDC_CLIENT_IDS: clientIds.join(',') } : {}),
        ...(keysAddress === undefined ? {} : { OIDC_JWKS_URL: keysAddress }),
        ...(clientPool === undefined ? {} : { CLIENT_POOL_ID: clientPool.userPoolId }),
      },
    });
    // Owners of partners are given secrets for their systems; people of the pool are nothing to the API.
    if (clientPool)
      handler.role.addToPolicy(
        new PolicyStatement({
          actions: ['cognito-idp:CreateUserPoolClient', 'cognito-idp:DeleteUserPoolClient'],
          resources: [clientPool.userPoolArn],
        }),
      );
    return handler;
  }

  /** Calendars that programs subscribe to, and the open data; it only reads. */
  #makeFeeds(): Handler {
    const { address, openData } = this.#props.environment;
    const props = {
      description: 'Calendar feeds and open data',
      timeout: Duration.seconds(10),
      // A city's open data are made at once; more memory is a faster processor.
      memory: 1024,
      environment: { OPEN_DATA: JSON.stringify({ address, ...openData }) },
    };
    return this.#makeHandler('feeds', props, storeReading);
  }

  /** What the rooms do after a change. A change that cannot be handled is put aside and does not hold up the others. */
  #makeStream(): void {
    const { tableStreamArn } = this.#props.data.table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream');
    const stream = this.#makeHandler('stream', {
      description: 'Reactions to changes',
      timeout: Duration.minutes(1),
      memory: 512,
    });
    const aside = new Queue(this, 'UnhandledChanges', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(aside).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself where messages go that could not be handled.',
    });
    stream.role.addToPolicy(streamAccess(tableStreamArn));
    const mapping = new EventSourceMapping(stream, 'Changes', {
      target: stream.function,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      // The stream itself keeps a change for a day.
      maxRecordAge: Duration.hours(20),
      onFailure: new SqsDlq(aside),
    });
    mapping.node.addDependency(stream.role);
    alarm(this, 'ChangesLate', this.#alarms, {
      metric: stream.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: Duration.minutes(10).toMilliseconds(),
      description: 'Reactions to changes are more than ten minutes behind',
    });
    alarm(this, 'ChangesUnhandled', this.#alarms, {
      metric: aside.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      description: 'Changes could not be handled and were put aside',
    });
  }

  /** What the rooms do from time to time. */
  #makeSchedule(): void {
    const schedule = this.#makeHandler('schedule', {
      description: 'Scheduled work',
      timeout: Duration.minutes(1),
      memory: 512,
    });
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(schedule.function, { retryAttempts: 0 })],
    });
  }

  /**
   * Sends partners their events: told by the stream at once, and by the clock what is to be tried again. It has a
   * function of its own, because receivers may be slow, and stands in no network of ours: nothing private can be reached
   * from it.
   */
  #makeDeliver(): void {
    const { tableStreamArn } = this.#props.data.table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream');
    const deliver = this.#makeHandler('deliver', {
      description: 'Webhooks to partners',
      timeout: Duration.minutes(1),
      memory: 256,
      environment: { SEALING_KEY: this.#props.data.sealingKey },
    });
    deliver.role.addToPolicy(streamAccess(tableStreamArn));
    const onItsWay = { kind: { S: ['WEBHOOK_DELIVERY'] }, state: { S: ['PENDING'] } };
    const mapping = new EventSourceMapping(deliver, 'Deliveries', {
      target: deliver.function,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.LATEST,
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: onItsWay } })],
      batchSize: 100,
      reportBatchItemFailures: true,
      // What is not delivered now is due in a minute, and found by the clock.
      retryAttempts: 0,
    });
    mapping.node.addDependency(deliver.role);
    new Rule(this, 'EveryMinuteDeliver', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(deliver.function, { retryAttempts: 0 })],
    });
  }
}
