import { inviteAdmin } from '#app/features/accounts/first-admin.server.ts'
import { cancelRegistration } from '#app/features/registrations/cancel-registration.server.ts'
import { register } from '#app/features/registrations/register.server.ts'
import { addAccount, lettersTo, secretIn } from '../../support/accounts.ts'
import type { Browser, Fields } from '../../support/browser.ts'
import { registerRequest } from '../../support/registrations.ts'
import type { TestServer } from '../../support/server.ts'
import { makeWorkshop } from '../../support/workshops.ts'

const TRIES = 50
const PASSWORD = 'zielona ławka przy szkole'

/** Uses each kind of token 50 times at once; returns how often each worked. */
export async function tokenTries(
  server: TestServer,
  passwordHash: string,
): Promise<Record<string, number>> {
  const browser = server.browser()
  const name = 'Ela Nowak'
  const secretFor = async (email: string) =>
    secretIn((await lettersTo(server.db, email)).at(-1)?.body ?? '')

  await browser.post('/konto/rejestracja', {
    email: 'potwierdzam@example.pl',
    name,
    password: PASSWORD,
  })
  const confirm = await secretFor('potwierdzam@example.pl')

  await addAccount(server.db, { email: 'zmieniam@example.pl', passwordHash })
  await browser.post('/konto/haslo', { email: 'zmieniam@example.pl' })
  const reset = await secretFor('zmieniam@example.pl')

  await addAccount(server.db, { email: 'wchodze@example.pl' })
  await browser.post('/konto/logowanie', { intent: 'link', email: 'wchodze@example.pl' })
  const link = await secretFor('wchodze@example.pl')

  const context = { now: server.clock.now(), another: true }
  const invited = await inviteAdmin(server.db, 'administruje@example.pl', context)
  if (!invited.ok) throw new Error(invited.refusal)

  return {
    confirmation: await worked(browser, `/konto/potwierdz/${confirm}`, {}),
    reset: await worked(browser, `/konto/haslo/${reset}`, { password: PASSWORD }),
    'sign-in link': await worked(browser, `/konto/link/${link}`, {}),
    'admin link': await worked(browser, `/konto/administracja/${invited.value}`, {
      name,
      password: PASSWORD,
    }),
    'offer of a seat': await offerTaken(server, browser),
  }
}

async function worked(browser: Browser, path: string, fields: Fields): Promise<number> {
  const cookies = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
  const answers = await Promise.all(
    // Each with the cookies of before: what the first one changes is not lent to the others.
    Array.from({ length: TRIES }, () =>
      browser.post(path, fields, cookies ? { Cookie: cookies } : {}),
    ),
  )
  await Promise.all(answers.map((answer) => answer.arrayBuffer()))
  return answers.filter((answer) => answer.status === 303).length
}

/** Who presses twice is told the same; the seat is taken once. */
async function offerTaken(server: TestServer, browser: Browser): Promise<number> {
  const { id, token } = await offeredSeat(server)
  const read = () =>
    server.db
      .selectFrom('registration')
      .select(['revision', 'status'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const before = await read()
  await worked(browser, `/zapis/${token}`, { intent: 'accept' })
  const after = await read()
  return after.status === 'confirmed' ? after.revision - before.revision : 0
}

async function offeredSeat({ db, clock, env }: TestServer): Promise<{ id: number; token: string }> {
  const context = { now: clock.now(), secret: env.sessionSecret, appOrigin: env.appOrigin }
  const { sessionId } = await makeWorkshop(db, { capacity: 1 })
  const seated = await register(db, registerRequest(sessionId, 'pierwsza'), context)
  const waiting = await register(db, registerRequest(sessionId, 'druga'), context)
  if (!seated.ok || !waiting.ok) throw new Error('no registration')
  const act = { registrationId: seated.value.id, endedBy: 'person', actorId: null } as const
  const freed = await cancelRegistration(db, act, context)
  if (!freed.ok) throw new Error(freed.refusal)
  return waiting.value
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
