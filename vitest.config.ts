import { defineConfig } from 'vitest/config'

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{app,db,scripts}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'http', include: ['tests/http/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
})
