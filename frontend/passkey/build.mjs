/**
 * Packs the script of the pages that ask for a passkey: `node frontend/passkey/build.mjs` writes it among the resources, and with
 * `--check` only compares. It is committed, so that the application starts without a frontend build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('passkey.ts', import.meta.url));
const target = fileURLToPath(new URL('../../src/main/resources/META-INF/resources/laurel/passkey.js', import.meta.url));

const [{ output }] = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: source, formats: ['iife'], name: 'laurel' },
  },
});
const script = output[0].code.trim() + '\n';

if (!process.argv.includes('--check')) writeFileSync(target, script);
else if (readFileSync(target, 'utf8') !== script)
  throw new Error('passkey.js is not what its source builds: run build.mjs');
console.log(`passkey.js: ${script.length} bytes`);
