import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { lambdaNamed, onlyResource, type Assembly } from './assembly.ts';
import { startLambda, type RunningLambda } from './lambda.ts';

/** The data and API stacks of an assembly, running on this machine. */
export interface Cloud {
  readonly tableName: string;
  readonly graphql: RunningLambda;
  readonly feeds: RunningLambda;
  readonly stream: RunningLambda;
  readonly schedule: RunningLambda;
  readonly deliver: RunningLambda;
  stop(): Promise<void>;
}

/** Creates the table just as the template describes it. */
const createTable = async ({ data }: Assembly['templates'], endpoint: string): Promise<string> => {
  const [, { Properties }] = onlyResource(data, 'AWS::DynamoDB::Table');
  const TableName = `cloud-${randomUUID()}`;
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode, StreamSpecification } =
    Properties as unknown as CreateTableCommandInput;
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode,
      StreamSpecification: { ...StreamSpecification, StreamEnabled: true },
    }),
  );
  client.destroy();
  return TableName;
};

/** What an environment variable of the API's stack becomes: a text, or what the data stack exports. */
const valueOf = (
  { data }: Assembly['templates'],
  value: unknown,
  physicalNames: Readonly<Record<string, string>>,
): string => {
  if (typeof value === 'string') return value;
  const { 'Fn::ImportValue': imported } = value as { 'Fn::ImportValue'?: string };
  const exported = Object.values(data.Outputs ?? {}).find(
    ({ Export }) => Export !== undefined && Export.Name === imported,
  );
  const { Ref = '' } = (exported?.Value ?? {}) as { Ref?: string };
  const name = physicalNames[Ref];
  if (name === undefined) throw new Error(`cannot resolve ${JSON.stringify(value)}`);
  return name;
};

/** Brings the assembly's table and functions up over the embedded database. */
export const startCloud = async ({ templates, codeOf }: Assembly, endpoint: string): Promise<Cloud> => {
  const tableName = await createTable(templates, endpoint);
  const [tableId] = onlyResource(templates.data, 'AWS::DynamoDB::Table');
  const start = (description: string): Promise<RunningLambda> => {
    const lambda = lambdaNamed(templates, description);
    const { Variables } = lambda.Properties.Environment as { Variables: Readonly<Record<string, unknown>> };
    const variables = Object.entries(Variables).map(([name, value]) => [
      name,
      valueOf(templates, value, { [tableId]: tableName }),
    ]);
    return startLambda({
      code: codeOf(lambda),
      handler: String(lambda.Properties.Handler),
      environment: { ...(Object.fromEntries(variables) as Record<string, string>), DYNAMODB_ENDPOINT: endpoint },
    });
  };
  const [graphql, feeds, stream, schedule, deliver] = await Promise.all([
    start('GraphQL API'),
    start('Calendar feeds and open data'),
    start('Reactions to changes'),
    start('Scheduled work'),
    start('Webhooks to partners'),
  ]);
  return {
    tableName,
    graphql,
    feeds,
    stream,
    schedule,
    deliver,
    stop: async () => {
      await Promise.all([graphql, feeds, stream, schedule, deliver].map((lambda) => lambda.stop()));
    },
  };
};
