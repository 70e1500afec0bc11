/**
 * Packs the page's script, its worker and the widget's style sheet: `node frontend/work/build.mjs` writes them among the
 * resources, and with `--check` only compares. They are committed, so that the application starts without a frontend build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);
const file = (path) => fileURLToPath(new URL(path, root));

async function packed(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: file(entry), formats: ['iife'], name: 'laurel' },
    },
  });
  return output[0].code.trim() + '\n';
}

const files = {
  'work.js': await packed('frontend/work/work.ts'),
  'work-worker.js': await packed('node_modules/altcha/dist/workers/pbkdf2.js'),
  'work.css': readFileSync(file('node_modules/altcha/dist/external/altcha.css'), 'utf8').trim() + '\n',
};

for (const [name, text] of Object.entries(files)) {
  const target = file(`src/main/resources/META-INF/resources/laurel/${name}`);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error(`${name} is not what its source builds: run build.mjs`);
  console.log(`${name}: ${text.length} bytes`);
}
