import { parseArgs } from 'node:util'
import { copyDatabase, type CopyRefusal } from '#db/copy/copy-database.server.ts'
import type { CopiedSum } from '#db/copy/copy-rows.server.ts'
import { describeDatabase, failPlainly } from './fail-plainly.ts'

/** `npm run db:copy -- --from URL --to URL`: SQLite into PostgreSQL and back, every row counted on both sides. */
const USAGE = `npm run db:copy -- --from file:data/idea-kielce.db --to postgres://user:password@host/database

  Copies everything into an empty database and counts every row on both sides. Stop the product
  first: what people send while it copies stays behind.`

const { from, to } = readAddresses()
const width = 28
console.log(`${describeDatabase(from)} → ${describeDatabase(to)}\n`)
console.log(`${'table'.padEnd(width)} ${'there'.padStart(9)} ${'here'.padStart(9)}  rows alike`)
let rows = 0
// Which address is meant is said by the failure itself; the target is the likelier one.
process.env.DATABASE_URL = to
const copied = await copyDatabase(from, to, printTable).catch(failPlainly)
if (!copied.ok) {
  console.error(`\n${explain(copied.refusal)}`)
  process.exit(1)
}
const { schema, applied } = copied.value
console.log(`\n${rows} rows, schema ${schema}${applied.map((name) => ` + ${name}`).join('')}`)
console.log('Set DATABASE_URL to the new address and start the product.')

function readAddresses() {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
    if (values.from && values.to && values.from !== values.to) {
      return { from: values.from, to: values.to }
    }
  } catch {
    // The usage says it.
  }
  console.error(USAGE)
  process.exit(2)
}

function printTable({ name, there, here }: CopiedSum): void {
  rows += here.rows
  const alike = there.hash === here.hash ? `yes  ${here.hash.slice(0, 12)}` : 'NO'
  console.log(
    `${name.padEnd(width)} ${String(there.rows).padStart(9)} ${String(here.rows).padStart(9)}  ${alike}`,
  )
}

function explain(refusal: CopyRefusal): string {
  switch (refusal) {
    case 'no-source':
      return `${describeDatabase(from)} holds no database of Idea Kielce: check --from.`
    case 'newer-source':
      return `${describeDatabase(from)} was made by a newer version of the product: update this one first.`
    case 'target-not-empty':
      return `${describeDatabase(to)} is not empty: nothing was copied. Give an empty database with --to.`
    case 'other-schema':
      return `${describeDatabase(to)} has another schema than ${describeDatabase(from)}: give a database without tables with --to, or bring the source up to date with npm run db:migrate.`
  }
}
