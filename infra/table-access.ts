import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { tableDesign } from '../functions/platform/table.ts';

/** What whoever only reads does with the table. */
export const storeReading = (table: Table): PolicyStatement[] => {
  const indexes = Object.values(tableDesign.indexes).map(({ name }) => `${table.tableArn}/index/${name}`);
  return [
    new PolicyStatement({ actions: ['dynamodb:Query'], resources: [table.tableArn, ...indexes] }),
    new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], resources: [table.tableArn] }),
  ];
};

/** What functions/platform/store.ts does, and nothing more: no scan, no deletion, no change of the table. */
export const storeAccess = (table: Table): PolicyStatement[] => [
  ...storeReading(table),
  new PolicyStatement({
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
    resources: [table.tableArn],
  }),
];

/** What Lambda does on a function's behalf when it reads the table's stream. */
export const streamAccess = (streamArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [streamArn],
  });
