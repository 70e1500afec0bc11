import { defineConfig } from 'vitest/config';

/** Beside vite.config.ts, which is Vaadin's and needs what only its build generates. */
export default defineConfig({
  // One browser world a worker: making one costs more than a file of tests.
  test: { include: ['frontend/**/*.test.ts'], environment: 'happy-dom', pool: 'vmThreads', restoreMocks: true },
});
