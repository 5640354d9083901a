import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { inviteAdmin } from '#app/features/accounts/first-admin.server.ts'
import { isEmail } from '#app/lib/names.ts'
import { readEnvOrExit } from './read-env-or-exit.ts'

/** `npm run admin -- adres@example.pl [--another]`: a one-time link that makes an address administrator. */
const words = process.argv.slice(2)
const another = words.includes('--another')
const email = words.find((word) => !word.startsWith('--'))

if (!isEmail(email)) {
  console.error('Give one e-mail address: npm run admin -- name@example.pl [--another]')
  process.exit(2)
}

// No session is made here, so no secret is needed; the address and the database are.
const env = readEnvOrExit({ SESSION_SECRET: 'not used '.repeat(4), ...process.env })
const { db, close } = openDatabase(env.databaseUrl)
await migrateToLatest(db)
const invited = await inviteAdmin(db, email, { now: new Date().toISOString(), another })
await close()

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
