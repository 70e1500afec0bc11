/**
 * Packs the small scripts of public pages: `node frontend/embed/build.mjs` writes them among the resources, and with `--check` only
 * compares. They are committed, so that the application starts without a frontend build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const HARD_LIMIT = 1200;
const root = new URL('../../', import.meta.url);
const file = (path) => fileURLToPath(new URL(path, root));

for (const name of ['again', 'comments', 'recommended', 'reveal', 'share']) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: file(`frontend/embed/${name}.ts`), formats: ['iife'], name: 'laurel' },
    },
  });
  const script = output[0].code.trim() + '\n';
  const size = gzipSync(script, { level: 9 }).length;
  if (size > HARD_LIMIT) throw new Error(`${name}: got ${size} bytes gzipped, want at most ${HARD_LIMIT}`);
  const target = file(`src/main/resources/META-INF/resources/laurel/${name}.js`);
  if (!process.argv.includes('--check')) writeFileSync(target, script);
  else if (readFileSync(target, 'utf8') !== script)
    throw new Error(`${name}.js is not what its source builds: run build.mjs`);
  console.log(`${name}.js: ${script.length} bytes, ${size} gzipped`);
}
