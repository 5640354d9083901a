import { sql, type Transaction } from 'kysely'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import type { By } from '../submissions/events.ts'
import type { DB, Instant } from '#db/schema.ts'
import { COVERED } from './erase-submissions.server.ts'
import { COVERED as TEXTS_OF_OTHERS, PERSONAL } from './personal-columns.ts'

/** Covers these words wherever somebody else wrote them: notes, answers, minutes, cards, letters. */
export async function coverWords(
  trx: Transaction<DB>,
  words: readonly string[],
  by: By,
  now: Instant,
): Promise<void> {
  // The longest first: of „ola@example.pl” and „ola@example” nothing may be left over.
  const spellings = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  if (spellings.length === 0) return
  for (const [table, columns] of Object.entries(TEXTS_OF_OTHERS)) {
    for (const column of columns) await coverColumn(trx, table, column, spellings)
  }
  await coverSubmissions(trx, spellings, by, now)
}

async function coverColumn(
  trx: Transaction<DB>,
  table: string,
  column: string,
  words: readonly string[],
): Promise<void> {
  const at = sql.ref(column)
  for (const word of words) {
    await sql`update ${sql.table(table)} set ${at} = replace(${at}, ${word}, ${COVERED})
      where ${holds(column, word)}`.execute(trx)
  }
}

/** The words as they are: `%` and `_` in them are letters like any other. */
function holds(column: string, word: string) {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return sql`${sql.ref(column)} like ${pattern} escape '\\'`
}

const TEXTS = PERSONAL.submission ?? []

/** Texts of the register change as ever: with an event, and found by what is left. */
async function coverSubmissions(
  trx: Transaction<DB>,
  words: readonly string[],
  by: By,
  now: Instant,
): Promise<void> {
  const any = sql.join(
    TEXTS.flatMap((column) => words.map((word) => holds(column, word))),
    sql` or `,
  )
  const rows = await trx
    .selectFrom('submission')
    .selectAll()
    .where(sql<boolean>`(${any})`)
    .execute()
  for (const row of rows) {
    const texts = Object.entries(row).filter(([name]) => TEXTS.includes(name))
    const set = Object.fromEntries(
      texts.map(([name, text]) => [name, typeof text === 'string' ? covered(text, words) : text]),
    )
    const event = { type: 'noted', audience: 'internal', reasonCode: 'erased' } as const
    const changed = await changeSubmission(trx, row, { event, set }, by, now)
    if (!changed) throw new Error(`${row.reference} changed while words were covered`)
    await indexSubmission(trx, changed)
  }
  for (const column of PERSONAL.submission_version ?? []) {
    await coverColumn(trx, 'submission_version', column, words)
  }
}

function covered(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, COVERED), text)
}
