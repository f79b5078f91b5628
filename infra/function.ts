import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarm } from './alarms.ts';

/** Logs of a network are kept for at least six months (网络安全法, art. 21); six months may have 184 days. */
export const LOG_RETENTION = RetentionDays.ONE_YEAR;

export interface HandlerProps {
  /** Folder with `index.mjs`. */
  readonly bundle: string;
  readonly description: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  /** MB; processor time grows with it. */
  readonly memory: number;
  readonly alarms: ITopic;
}

/** Every Lambda of the platform: what runs, what it may log, and who hears when it fails. It may do nothing else yet. */
export class Handler extends Construct {
  readonly function: Function;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: LOG_RETENTION });
    // A role of its own, because the managed policy for Lambda may write to the logs of others.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);
    this.function = new Function(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      role: this.role,
      environment: props.environment,
      timeout: props.timeout,
      memorySize: props.memory,
      logGroup,
    });
    alarm(this, 'Errors', props.alarms, {
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      description: `${props.description}: calls fail`,
    });
    alarm(this, 'Throttles', props.alarms, {
      metric: this.function.metricThrottles({ period: Duration.minutes(5) }),
      description: `${props.description}: calls are turned away`,
    });
  }
}
