import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trouble } from './trouble.ts';

/** The table of the local run. */
export const LOCAL_TABLE = 'gongxing';

/** Folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Settings {
  /** Folder that keeps the data. */
  readonly data: string;
  /** First port to try. */
  readonly port: number;
  /** Whether that very port is wanted, not the next free one. */
  readonly isPortFixed: boolean;
  /** Another DynamoDB-compatible store to use instead of the embedded one. */
  readonly databaseEndpoint: string | undefined;
  /** Serve the page from its sources, for those who work on it. */
  readonly isDevelopment: boolean;
  /** Vehicles the demo city should have; its usual number when undefined. */
  readonly vehicles: number | undefined;
  /** A sandbox for partners, with a clock of its own, in the place of the demo. */
  readonly isSandbox: boolean;
}

const DEFAULT_PORT = 4100;
const SANDBOX_PORT = 4200;

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw trouble(`PORT must be a number from 1 to 65535, not ${text}.`);
  return port;
};

export const dataFolder = (): string => resolve(process.env.GONGXING_DATA ?? resolve(projectRoot, '.data'));

/** The sandbox lies beside the demo: what is tried out in one does not touch the other. */
export const sandboxFolder = (): string => `${dataFolder()}-sandbox`;

interface Choices {
  readonly isDevelopment?: boolean;
  readonly vehicles?: number | undefined;
  readonly isSandbox?: boolean;
}

/** Settings from the environment: PORT, GONGXING_DATA, DYNAMODB_ENDPOINT. */
export const settingsOf = ({ isDevelopment = false, isSandbox = false, vehicles }: Choices = {}): Settings => ({
  data: isSandbox ? sandboxFolder() : dataFolder(),
  port: process.env.PORT ? portOf(process.env.PORT) : isSandbox ? SANDBOX_PORT : DEFAULT_PORT,
  isPortFixed: Boolean(process.env.PORT),
  databaseEndpoint: process.env.DYNAMODB_ENDPOINT ?? process.env.AWS_ENDPOINT_URL_DYNAMODB,
  isDevelopment,
  isSandbox,
  vehicles,
});
