/** What an engineer would write without a framework: graphql-js and the SDK. The start of our API is held against it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { buildSchema, graphql } from 'graphql';

const { TABLE_NAME: TableName = '', DYNAMODB_ENDPOINT: endpoint = '', ITEM_KEY = '{}' } = process.env;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'local', credentials }));
const schema = buildSchema(
  'type Query { division(code: ID!): Division } type Division { name: Name! } type Name { zh: String! }',
);

const rootValue = {
  division: async () => {
    const { Item } = await documents.send(
      new GetCommand({ TableName, Key: JSON.parse(ITEM_KEY) as Record<string, string> }),
    );
    return Item;
  },
};

export const handler = async (event: { body: string }): Promise<{ statusCode: number; body: string }> => {
  const { query } = JSON.parse(event.body) as { query: string };
  return { statusCode: 200, body: JSON.stringify(await graphql({ schema, source: query, rootValue })) };
};
