import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/**
 * Vitest gives each test file its own copies of our modules. The built product takes the platform
 * from Node, as in real life; the tests must start that one, or there would be two runtimes.
 */
export const native = {
  migrate: load('../../db/migrate.server.ts') as typeof import('#db/migrate.server.ts'),
  seed: load(
    '../../db/seed/seed-frame.server.ts',
  ) as typeof import('#db/seed/seed-frame.server.ts'),
  env: load('../../app/platform/env.server.ts') as typeof import('#app/platform/env.server.ts'),
  log: load('../../app/platform/log.server.ts') as typeof import('#app/platform/log.server.ts'),
  runtime: load(
    '../../app/platform/runtime.server.ts',
  ) as typeof import('#app/platform/runtime.server.ts'),
  server: load(
    '../../app/server/start-server.server.ts',
  ) as typeof import('#app/server/start-server.server.ts'),
}
