import { CfnOutput, RemovalPolicy, SecretValue, Stack, Validations, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { tableDesign } from '../functions/platform/table.ts';
import type { Environment } from './environments.ts';
import { signInOf, type SignIn } from './sign-in.ts';

export interface DataStackProps extends StackProps {
  readonly environment: Environment;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

const keysOf = ({ partitionKey, sortKey }: { readonly partitionKey: string; readonly sortKey: string }) => ({
  partitionKey: text(partitionKey),
  sortKey: text(sortKey),
});

/** What must outlive every deployment: the table and the accounts. Removing the stack leaves both. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly signIn: SignIn;
  /** Names the key that seals personal data; it is resolved when the API is deployed and stands in no template. */
  readonly sealingKey: string;

  constructor(scope: Construct, id: string, { environment, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    /*
     * `Table` and not `TableV2`: the latter is a global table with one replica, a kind that cannot be turned back, and
     * public data of a city stays in its region. The key is DynamoDB's own in this account: its use is logged, and no
     * mistake in a key's policy can lock the city out of its data.
     */
    this.table = new Table(this, 'Table', {
      ...keysOf(tableDesign),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      timeToLiveAttribute: tableDesign.expiry,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
    for (const index of Object.values(tableDesign.indexes))
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        ...keysOf(index),
        projectionType: ProjectionType[index.projection],
      });
    this.sealingKey = this.#makeSealingKey(environment);
    this.signIn = signInOf(this, environment);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
  /** Kept like the table: without it nobody can read what it has sealed, so it is never turned over by itself. */
  #makeSealingKey({ name }: Environment): string {
    const secretName = `gongxing-${name}-sealing-key`;
    const secret = new Secret(this, 'SealingKey', {
      secretName,
      description: 'Seals plates and telephone numbers of citizens',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Another key would leave everything sealed before closed for ever.',
    });
    return SecretValue.secretsManager(secretName).unsafeUnwrap();
  }
}
