import { z } from 'zod'

/**
 * How the process runs. `demo`: loopback, demonstration people, mail on a page.
 * `production`: a city. `test`: what the automated tests start.
 */
export type Mode = 'demo' | 'production' | 'test'

const schema = z.object({
  IDEA_MODE: z.enum(['demo', 'production', 'test']).default('demo'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().default('file:data/idea-kielce.db'),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Idea Kielce <no-reply@idea-kielce.example>'),
  MAIL_DIR: z.string().default('data/mail'),
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXIES: z.string().default(''),
  /** `off` for tests and load measurements; refused in production. */
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  /** How long a stopping process still answers while load balancers notice that it is not ready. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export type Env = {
  mode: Mode
  host: string
  port: number
  databaseUrl: string
  /** Scheme, host and port under which people reach us; every absolute link starts with it. */
  appOrigin: string
  /** Origins we answer to and whose forms are accepted: appOrigin and, outside production, loopback. */
  origins: readonly string[]
  sessionSecret: string
  smtpUrl: string | null
  mailFrom: string
  mailDir: string
  trustedProxies: readonly string[]
  rateLimits: boolean
  drainSeconds: number
  logLevel: string
  secureCookies: boolean
}

/** Reads the settings, or lists in plain words everything that is missing or wrong. */
export function readEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    }
  }
  const raw = parsed.data
  const problems: string[] = []
  if (raw.IDEA_MODE === 'production' && !raw.APP_ORIGIN) {
    problems.push('APP_ORIGIN is missing: the public address, for example https://idea.example.pl')
  }
  const secret = raw.SESSION_SECRET ?? ''
  if (Buffer.byteLength(secret) < 32) {
    problems.push(
      'SESSION_SECRET is missing or shorter than 32 bytes: make one with `openssl rand -base64 48`',
    )
  }
  const isProduction = raw.IDEA_MODE === 'production'
  if (isProduction && raw.RATE_LIMITS === 'off') {
    problems.push('RATE_LIMITS=off is for tests: production needs its limits')
  }
  if (problems.length > 0) return { ok: false, problems }
  const appOrigin = new URL(raw.APP_ORIGIN ?? `http://localhost:${raw.PORT}`).origin
  const loopback = isProduction
    ? []
    : ['localhost', '127.0.0.1'].map((name) => new URL(`http://${name}:${raw.PORT}`).origin)
  return {
    ok: true,
    env: {
      mode: raw.IDEA_MODE,
      host: raw.HOST,
      port: raw.PORT,
      databaseUrl: raw.DATABASE_URL,
      appOrigin,
      origins: [...new Set([appOrigin, ...loopback])],
      sessionSecret: secret,
      smtpUrl: raw.SMTP_URL || null,
      mailFrom: raw.MAIL_FROM,
      mailDir: raw.MAIL_DIR,
      trustedProxies: raw.TRUSTED_PROXIES.split(',')
        .map((s) => s.trim())
        .filter(Boolean),
      rateLimits: raw.RATE_LIMITS === 'on',
      drainSeconds: raw.DRAIN_SECONDS ?? (isProduction ? 2 : 0),
      logLevel: raw.LOG_LEVEL,
      secureCookies: appOrigin.startsWith('https:'),
    },
  }
}
