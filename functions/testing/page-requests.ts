import documents from '../generated/trusted.json' with { type: 'json' };
import type { RawRequest } from './event.ts';

/** Id of the page's own document for an operation. */
const documentId = (operation: string): string => {
  const found = Object.entries(documents).find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) throw new Error(`the page has no operation ${operation}`);
  return found[0];
};

/** What the page sends: by GET and for anyone without a token, by POST for the person of the token. */
export const pageRequest = (operation: string, variables: object, token?: string): RawRequest => {
  const id = documentId(operation);
  return token === undefined
    ? {
        method: 'GET',
        search: new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) }).toString(),
      }
    : {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ documentId: id, variables }),
      };
};
