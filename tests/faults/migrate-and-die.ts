import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'

/** Migrates a database and kills itself after so many statements; 0 lets it come to its end. */
const [url = '', diesAfter = '0'] = process.argv.slice(2)
let statements = 0
const { db, close } = openDatabase(url, () => {
  statements += 1
  if (statements === Number(diesAfter)) process.kill(process.pid, 'SIGKILL')
})
await migrateToLatest(db)
await close()
console.log(`${statements} statements`)
