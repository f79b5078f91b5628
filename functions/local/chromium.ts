import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * A real Chromium out of an npm package. Where the machine lacks libraries the browser wants, the package's own are
 * used; where it has no fonts, the package's too. `CHROMIUM` names another browser to use instead.
 */
export const launch = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? (await chromiumPackage.executablePath());
  const start = (env: Record<string, string>): Promise<Browser> =>
    chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      env: { ...(process.env as Record<string, string>), ...env },
    });
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return start(fonts).catch(async (cause: unknown) => {
    if (!String(cause).includes('shared libraries')) throw cause;
    const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    const libraries = await inflate(fileURLToPath(packed));
    return start({ ...fonts, LD_LIBRARY_PATH: join(libraries, 'lib') });
  });
};
