import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    // Tests that start a program or a dev server take longer than vitest's 5 s on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
