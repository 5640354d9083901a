import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { inviteAdmin } from '#app/features/accounts/first-admin.server.ts'
import { isEmail } from '#app/lib/names.ts'
import { describeDatabase, failPlainly } from './fail-plainly.ts'
import { readEnvOrExit } from './read-env-or-exit.ts'

/** `npm run admin -- adres@example.pl [--another]`: a one-time link that makes an address administrator. */
const USAGE = `npm run admin -- name@example.pl [--another]

  Prints a link that makes this address administrator, once and within 24 hours.
  --another   although there is an administrator already

  DATABASE_URL and APP_ORIGIN must be those of the server.`

const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  console.log(USAGE)
  process.exit(0)
}
const another = words.includes('--another')
const email = words.find((word) => !word.startsWith('--'))

if (!isEmail(email)) {
  console.error(`Give one e-mail address.\n\n${USAGE}`)
  process.exit(2)
}

// No session is made here, so no secret is needed; the address and the database are.
const env = readEnvOrExit({ SESSION_SECRET: 'not used '.repeat(4), ...process.env })
console.log(`Database: ${describeDatabase(env.databaseUrl)}\nAddress:  ${env.appOrigin}\n`)
if (!process.env.APP_ORIGIN) {
  console.warn(
    'APP_ORIGIN is not set: the link leads to this machine. For a city set APP_ORIGIN and\n' +
      'DATABASE_URL as for the server.\n',
  )
}
const invited = await invite(email).catch(failPlainly)

if (!invited.ok) {
  console.error(
    'There is an administrator already. They can give this role to others at /panel/osoby.\n' +
      'If none of them can sign in any more: npm run admin -- ' +
      `${email} --another`,
  )
  process.exit(1)
}
console.log(
  `Open this link within 24 hours, once, and set a name and a password. It makes ${email} administrator.\n\n` +
    `  ${env.appOrigin}/konto/administracja/${invited.value}\n`,
)

async function invite(address: string) {
  const { db, close } = openDatabase(env.databaseUrl)
  await migrateToLatest(db)
  const result = await inviteAdmin(db, address, { now: new Date().toISOString(), another })
  await close()
  return result
}
