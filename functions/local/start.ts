/** `npm start`, with --dev `npm run dev`, with --sandbox `npm run sandbox`: everything on this machine, on one address. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept between starts; only what is imported from here on profits.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/gongxing', import.meta.url)));
const { main } = await import('./run.ts');
const chosen = (name: string): boolean => process.argv.includes(name);
await main({ isDevelopment: chosen('--dev'), isSandbox: chosen('--sandbox') });
