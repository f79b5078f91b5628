/** `npm start`, and with --dev `npm run dev`: everything on this machine, on one address. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept between starts; only what is imported from here on profits.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/gongxing', import.meta.url)));
const { main } = await import('./run.ts');
await main({ isDevelopment: process.argv.includes('--dev') });
