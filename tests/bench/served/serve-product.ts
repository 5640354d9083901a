import { freePort } from '../../support/free-port.ts'
import { startChild, type ChildServer } from './child-server.ts'

export type ServedProduct = ChildServer & { port: number; origin: string }

/** The built product as a process of its own, for a measurement: limits off, its log read by nobody. */
export async function serveProduct(options: {
  databaseUrl: string
  env?: Record<string, string>
}): Promise<ServedProduct> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = await startChild('tests/bench/served/product-server.ts', {
    env: {
      NODE_ENV: 'production',
      IDEA_MODE: 'test',
      PORT: String(port),
      APP_ORIGIN: origin,
      DATABASE_URL: options.databaseUrl,
      SESSION_SECRET: 'a secret of the bench, long enough for it',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      ...options.env,
    },
  })
  return { ...child, port, origin }
}
