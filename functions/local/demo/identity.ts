import { derivedId, type IdNoun } from '../../platform/ids.ts';

/** Id of a thing of the demo: the same at every load, so that loading twice changes nothing. */
export const demoId = (noun: IdNoun, key: string): string => derivedId(noun, 'demo', key);
