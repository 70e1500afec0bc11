import { defineConfig } from 'vitest/config';

/** Beside vite.config.ts, which is Vaadin's and needs what only its build generates. */
export default defineConfig({
  test: { include: ['frontend/**/*.test.ts'], environment: 'happy-dom', restoreMocks: true },
});
