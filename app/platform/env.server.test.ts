import { expect, test } from 'vitest'
import { readEnv } from './env.server.ts'

const CITY = {
  IDEA_MODE: 'production',
  APP_ORIGIN: 'https://idea.example.pl',
  SESSION_SECRET: 'long enough for every test of settings',
}

function problems(settings: Record<string, string>): string[] {
  const read = readEnv({ ...CITY, ...settings })
  return read.ok ? [] : read.problems
}

function accepted(settings: Record<string, string>) {
  const read = readEnv({ ...CITY, ...settings })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.env
}

test('every mistake is said at once, each in a sentence that names its setting', () => {
  const all = problems({
    APP_ORIGIN: 'idea.example.pl',
    SESSION_SECRET: 'short',
    PORT: 'http',
    SMTP_URL: 'mail.example.pl:25',
    TRUSTED_PROXIES: 'nginx',
    DATABASE_URL: 'mysql://db/idea',
    DRAIN_SECONDS: '90',
    LOG_LEVEL: 'loud',
    RATE_LIMITS: 'off',
  })
  expect(all.map((sentence) => sentence.split(/[ =]/)[0]).sort()).toEqual([
    'APP_ORIGIN',
    'DATABASE_URL',
    'DRAIN_SECONDS',
    'LOG_LEVEL',
    'PORT',
    'RATE_LIMITS',
    'SESSION_SECRET',
    'SMTP_URL',
    'TRUSTED_PROXIES',
  ])
})

test('APP_ORIGIN is a web address, with https in production unless it is this machine', () => {
  for (const wrong of ['idea.example.pl', 'ftp://x.pl', 'https://x.pl/idea', 'https://a:b@x.pl']) {
    expect(problems({ APP_ORIGIN: wrong })).toEqual([
      'APP_ORIGIN must be a web address without a path or a password, for example https://idea.example.pl',
    ])
  }
  expect(problems({ APP_ORIGIN: 'http://idea.example.pl' })).toEqual([
    'APP_ORIGIN must start with https://, for example https://idea.example.pl',
  ])
  expect(accepted({ APP_ORIGIN: 'https://idea.example.pl/' }).appOrigin).toBe(CITY.APP_ORIGIN)
  expect(problems({ APP_ORIGIN: 'http://localhost:3000' })).toEqual([])
  expect(problems({ APP_ORIGIN: 'http://127.0.0.1:3000' })).toEqual([])
  expect(problems({ APP_ORIGIN: 'http://idea.example.pl', IDEA_MODE: 'test' })).toEqual([])
})

test('SMTP_URL is smtp:// or smtps:// with a server, and its password is never repeated', () => {
  for (const wrong of ['smtp.example.pl', 'https://u:s3cret@mail.example.pl', 'smtp://']) {
    expect(problems({ SMTP_URL: wrong })).toHaveLength(1)
    expect(problems({ SMTP_URL: wrong }).join()).not.toContain('s3cret')
  }
  expect(accepted({ SMTP_URL: 'smtps://u:p@mail.example.pl' }).smtpUrl).not.toBeNull()
})

test('TRUSTED_PROXIES are addresses and networks', () => {
  expect(accepted({ TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8' }).trustedProxies).toEqual([
    '10.0.0.5',
    '10.1.0.0/16',
    'fd00::/8',
  ])
  for (const wrong of ['true', '10.0.0.5 10.0.0.6', '10.0.0.0/33', '10.0.0.0/', '10.0.0/8']) {
    expect(problems({ TRUSTED_PROXIES: wrong })).toHaveLength(1)
  }
})

test('PORT is a port, and an empty setting is no setting', () => {
  for (const wrong of ['http', '70000', '-1', '3000.5']) {
    expect(problems({ PORT: wrong })).toEqual([
      'PORT must be a whole number from 0 to 65535, for example 3000',
    ])
  }
  expect(accepted({ PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: null })
})
