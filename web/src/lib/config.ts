/** What the page must know of where it runs; written by the local run or by the web stack. */
export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly api: string;
  /** City shown before the citizen chooses one. */
  readonly city: string;
  /** Map tiles in WGS-84 web Mercator with the words their owner asks for; null for the embedded base. */
  readonly mapTiles: { readonly template: string; readonly attribution: string } | null;
}

let loaded: Promise<Config> | undefined;

export const config = (): Promise<Config> => {
  loaded ??= fetch('/config.json').then(async (answer) => {
    if (!answer.ok) throw new Error(`config.json: ${String(answer.status)}`);
    return (await answer.json()) as Config;
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
};
