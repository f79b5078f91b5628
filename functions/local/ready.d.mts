export const isInstalled: (root: string) => boolean;
export const runsTypeScript: (version: string) => boolean;
export const explainFailure: (output: string) => string;
/** Resolves to words on what is missing, or undefined when all is there. */
export const makeReady: (root: string) => Promise<string | undefined>;
