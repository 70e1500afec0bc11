/**
 * Checks and minifies the embed script: `node frontend/badge/build.mjs` writes `src/main/resources/badge/laurel.js`, and with
 * `--check` only compares. The result is committed: storefronts pin these very bytes by their hash, so they must not change
 * with a tool. TypeScript and Vite are those of the application's own frontend build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from 'vite';

const HARD_LIMIT = 1500;
const source = fileURLToPath(new URL('laurel.ts', import.meta.url));
const target = fileURLToPath(new URL('../../src/main/resources/badge/laurel.js', import.meta.url));

function check() {
  const program = ts.createProgram([source], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  });
  const faults = ts.getPreEmitDiagnostics(program);
  const host = { getCanonicalFileName: (it) => it, getCurrentDirectory: () => '', getNewLine: () => '\n' };
  if (faults.length) throw new Error(ts.formatDiagnostics(faults, host));
}

async function minify() {
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
  return output[0].code.trim() + '\n';
}

check();
const script = await minify();
const size = gzipSync(script, { level: 9 }).length;
if (size > HARD_LIMIT) throw new Error(`got ${size} bytes gzipped, want at most ${HARD_LIMIT}`);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== script) throw new Error('laurel.js is not what laurel.ts builds: run build.mjs');
} else {
  mkdirSync(new URL('.', `file://${target}`), { recursive: true });
  writeFileSync(target, script);
}
console.log(`laurel.js: ${script.length} bytes, ${size} gzipped`);
