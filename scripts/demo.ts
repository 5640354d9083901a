import { startServer } from '#app/server/start-server.server.ts'
import { DEMO_PASSWORD, demoPeople } from '#db/seed/demo/people.ts'
import { buildProduct } from './build-product.ts'
import { prepareDemo } from './demo-environment.ts'
import { endWithParent } from './end-with-parent.ts'
import { failPlainly } from './fail-plainly.ts'
import { step } from './steps.ts'

/** `npm start`: the product with demonstration people on this machine. */
endWithParent()
console.log('\nIdea Kielce\n')
const port = await start().catch(failPlainly)

console.log(`
  Public pages   http://localhost:${port}/
  Staff desk     http://localhost:${port}/panel
  Mail           http://localhost:${port}/demo/poczta

  Sign in at     http://localhost:${port}/konto/logowanie  (one click, or password ${DEMO_PASSWORD})
${demoPeople.map((person) => `    ${person.email.padEnd(34)} ${person.name}`).join('\n')}

  Ctrl-C stops the server.
`)

async function start(): Promise<number> {
  await step('Building', () => (buildProduct() ? 'built' : 'nothing changed'))
  await prepareDemo()
  return (await step('Server', () => startServer())).port
}
