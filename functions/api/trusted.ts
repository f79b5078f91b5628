import documents from '../generated/trusted.json' with { type: 'json' };
import { apiError } from './errors.ts';

/** GraphQL documents by the SHA-256 of their text, in hex. */
export type Documents = Readonly<Record<string, string>>;

/** Codegen writes ids with the name of their algorithm before them, callers may leave it out. */
const bare = (id: string): string => id.replace(/^sha256:/, '');

/** The page's own documents, of this release and the last three: older pages that are still open go on working. */
export const pageDocuments: Documents = Object.fromEntries(
  Object.entries(documents).map(([id, text]) => [bare(id), text]),
);

/** What a request asks to be run, as it came: any of it may be missing or of the wrong type. */
export type Parameters = Readonly<Record<string, unknown>>;

const unknownDocument = (): Error =>
  apiError(
    'UNKNOWN_DOCUMENT',
    {
      zh: '未登记的查询，请刷新页面后重试。',
      en: 'No document of this id is known, and free documents are not taken here; reload the page.',
    },
    400,
  );

/**
 * The parameters with the document that `documentId` names put in as `query`. Where free documents are not allowed,
 * nothing else may be run. The id may carry the prefix `sha256:` of the GraphQL over HTTP draft.
 */
export const withDocument = (parameters: Parameters, known: Documents, freeDocuments: boolean): Parameters => {
  const { documentId, ...rest } = parameters;
  if (documentId === undefined) {
    if (freeDocuments) return parameters;
    throw unknownDocument();
  }
  const id = typeof documentId === 'string' ? bare(documentId) : '';
  const query = Object.hasOwn(known, id) ? known[id] : undefined;
  if (query === undefined) throw unknownDocument();
  return { ...rest, query };
};
