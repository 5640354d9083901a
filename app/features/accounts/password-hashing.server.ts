import { hash, verify } from '@node-rs/argon2'
import { ok, refuse, type Result } from '../../lib/result.ts'

/** Argon2id at the OWASP minimum: about 19 ms of processor time and 19 MiB each. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const IN_FLIGHT = 2
const QUEUE = 20
/** Verified when there is no account, so that an unknown address takes as long as a known one. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$aqa1wFwlQdHgxOixPK2OPg$6+NjCQh39BeYiGTpfGFmxhXdkCGzdLs194PJwsxlW60'

let running = 0
const waiting: (() => void)[] = []

/** Signing in must not starve the site: two hashes at a time, twenty wait, the rest is told to come back. */
async function inTurn<T>(work: () => Promise<T>): Promise<Result<T, 'busy'>> {
  if (running >= IN_FLIGHT) {
    if (waiting.length >= QUEUE) return refuse('busy')
    await new Promise<void>((go) => waiting.push(go))
  } else {
    running += 1
  }
  try {
    return ok(await work())
  } finally {
    // The place is handed on, not given back: nobody can slip in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

export function hashPassword(password: string): Promise<Result<string, 'busy'>> {
  return inTurn(() => hash(password.normalize('NFKC'), PARAMETERS))
}

/** `isOutdated`: made with weaker parameters than today's; hash again while the password is at hand. */
export function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<Result<{ matches: boolean; isOutdated: boolean }, 'busy'>> {
  return inTurn(async () => {
    const matches = await verify(passwordHash ?? NOBODY, password.normalize('NFKC'))
    return {
      matches: matches && passwordHash !== null,
      isOutdated: passwordHash !== null && isWeaker(passwordHash),
    }
  })
}

function isWeaker(passwordHash: string): boolean {
  const [, memory, time] = /\$m=(\d+),t=(\d+),/.exec(passwordHash) ?? []
  return Number(memory ?? 0) < PARAMETERS.memoryCost || Number(time ?? 0) < PARAMETERS.timeCost
}
