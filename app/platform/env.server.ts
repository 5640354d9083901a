import { isIP } from 'node:net'
import { z } from 'zod'

/**
 * How the process runs. `demo`: loopback, demonstration people, mail on a page.
 * `production`: a city. `test`: what the automated tests start.
 */
export type Mode = 'demo' | 'production' | 'test'

const ORIGIN_EXAMPLE = 'for example https://idea.example.pl'

const schema = z.object({
  IDEA_MODE: oneOf('IDEA_MODE', ['demo', 'production', 'test']).default('demo'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT must be a whole number from 0 to 65535, for example 3000')
    .refine(
      (port) => Number.isInteger(port) && port >= 0 && port <= 65_535,
      'PORT must be a whole number from 0 to 65535, for example 3000',
    )
    .default(3000),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => !/^[a-z\d+.-]+:\/\//i.test(url) || /^(file|postgres(ql)?):/.test(url),
      'DATABASE_URL must be file:path (SQLite) or postgres://user:password@host/database',
    )
    .default('file:data/idea-kielce.db'),
  APP_ORIGIN: z
    .string()
    .refine(
      isWebOrigin,
      `APP_ORIGIN must be a web address without a path or a password, ${ORIGIN_EXAMPLE}`,
    )
    .optional(),
  SESSION_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      isMailServer,
      'SMTP_URL must start with smtp:// or smtps:// and name a server, for example smtps://user:password@mail.example.pl',
    )
    .optional(),
  MAIL_FROM: z.string().default('Idea Kielce <no-reply@idea-kielce.example>'),
  MAIL_DIR: z.string().default('data/mail'),
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(commaSeparated)
    .refine(
      (addresses) => addresses.every(isAddressOrNetwork),
      'TRUSTED_PROXIES must be IP addresses or networks separated by commas, for example 10.0.0.5, 10.1.0.0/16',
    ),
  /** A file that gets a line each time the log of staff acts has grown; best on another machine. */
  AUDIT_ANCHORS: z.string().optional(),
  /** `off` for tests and load measurements; refused in production. */
  RATE_LIMITS: oneOf('RATE_LIMITS', ['on', 'off']).default('on'),
  /** How long a stopping process still answers while load balancers notice that it is not ready. */
  DRAIN_SECONDS: z.coerce
    .number('DRAIN_SECONDS must be a number from 0 to 60')
    .min(0, 'DRAIN_SECONDS must be a number from 0 to 60')
    .max(60, 'DRAIN_SECONDS must be a number from 0 to 60')
    .optional(),
  /** So many pages are made at once, and so many readers may wait for theirs; see `load-gate`. */
  /** Memory for finished pages, in MB; 0 makes every page anew. */
  PAGE_CACHE_MB: wholeNumber('PAGE_CACHE_MB', 0, 4_096).default(64),
  REQUESTS_AT_ONCE: wholeNumber('REQUESTS_AT_ONCE', 1, 1_000).default(8),
  REQUESTS_WAITING: wholeNumber('REQUESTS_WAITING', 1, 10_000).default(64),
  /** Below it /readyz says no. */
  MIN_FREE_DISK_MB: wholeNumber('MIN_FREE_DISK_MB', 0, 1_000_000).default(500),
  LOG_LEVEL: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default(
    'info',
  ),
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
  auditAnchors: string | null
  rateLimits: boolean
  drainSeconds: number
  pageCacheMegabytes: number
  requestsAtOnce: number
  requestsWaiting: number
  minFreeDiskMb: number
  logLevel: string
  secureCookies: boolean
}

/** Reads the settings, or lists in plain words everything that is missing or wrong. */
export function readEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; problems: string[] } {
  // `PORT=` in a file of settings means that nothing was set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const problems = [
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...problemsTogether(given),
  ]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const raw = parsed.data
  const isProduction = raw.IDEA_MODE === 'production'
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
      sessionSecret: raw.SESSION_SECRET ?? '',
      smtpUrl: raw.SMTP_URL ?? null,
      mailFrom: raw.MAIL_FROM,
      mailDir: raw.MAIL_DIR,
      trustedProxies: raw.TRUSTED_PROXIES,
      auditAnchors: raw.AUDIT_ANCHORS ?? null,
      rateLimits: raw.RATE_LIMITS === 'on',
      drainSeconds: raw.DRAIN_SECONDS ?? (isProduction ? 2 : 0),
      pageCacheMegabytes: raw.PAGE_CACHE_MB,
      requestsAtOnce: raw.REQUESTS_AT_ONCE,
      requestsWaiting: raw.REQUESTS_WAITING,
      minFreeDiskMb: raw.MIN_FREE_DISK_MB,
      logLevel: raw.LOG_LEVEL,
      secureCookies: appOrigin.startsWith('https:'),
    },
  }
}

/** What one setting asks of another; said beside the mistakes in single ones, not after them. */
function problemsTogether(given: Record<string, string | undefined>): string[] {
  const isProduction = given.IDEA_MODE === 'production'
  const origin = given.APP_ORIGIN
  const problems: string[] = []
  if (isProduction && origin === undefined) {
    problems.push(`APP_ORIGIN is missing: the public address, ${ORIGIN_EXAMPLE}`)
  }
  if (isProduction && origin !== undefined && isWebOrigin(origin) && !isSafeOrigin(origin)) {
    problems.push(`APP_ORIGIN must start with https://, ${ORIGIN_EXAMPLE}`)
  }
  if (Buffer.byteLength(given.SESSION_SECRET ?? '') < 32) {
    problems.push(
      'SESSION_SECRET is missing or shorter than 32 bytes: make one with `openssl rand -base64 48`',
    )
  }
  if (isProduction && given.RATE_LIMITS === 'off') {
    problems.push('RATE_LIMITS=off is for tests: production needs its limits')
  }
  return problems
}

function oneOf<const T extends readonly string[]>(name: string, values: T) {
  return z.enum(values, `${name} must be one of ${values.join(', ')}`)
}

function wholeNumber(name: string, least: number, most: number) {
  const message = `${name} must be a whole number from ${least} to ${most}`
  return z.coerce.number(message).int(message).min(least, message).max(most, message)
}

function isWebOrigin(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
}

/** Without TLS passwords travel in the open; on one machine they do not travel. */
function isSafeOrigin(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1'
}

function isMailServer(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

function commaSeparated(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}
