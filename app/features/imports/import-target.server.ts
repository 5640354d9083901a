import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'
import type { Result } from '../../lib/result.ts'
import { anchorInLaterVersions } from '../anchors/move-along.server.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { listEstates } from '../frame/estates.server.ts'
import { placeFinder } from '../letters/find-place.ts'
import type { CityPromise } from '../promise/promise.server.ts'
import { insertRemark } from '../remarks/insert-remark.server.ts'
import { readRemarkPlace, type RemarkPlace } from '../remarks/remark-place.server.ts'
import { insertPostulate } from '../submissions/submit-postulate.server.ts'
import { checkRemarkRow } from './check-remark-row.ts'
import { checkRow, type ImportRow } from './check-row.ts'
import type { Mapping } from './fields.ts'
import type { RowProblem } from './problems.ts'
import type { RawRow } from './read-table.ts'

/** What the rows of a file become. */
export type ImportInto =
  | { kind: 'postulate' }
  | {
      kind: 'remark'
      versionId: number
      /** When rows came that do not say it; null: they count as of the import. */
      receivedDefault: Instant | null
    }

export const POSTULATES: ImportInto = { kind: 'postulate' }

type Written = { source: string; now: Instant; actorId: string | null }

export type ImportTarget = {
  check(raw: RawRow): Result<ImportRow, RowProblem>
  insert(
    trx: Transaction<DB>,
    row: ImportRow,
    promise: CityPromise,
    by: Written,
  ): Promise<{ reference: string }>
}

/** Reads once what every row needs to be checked against. */
export async function openTarget(
  db: Kysely<DB>,
  into: ImportInto,
  mapping: Mapping,
  now: Instant,
): Promise<ImportTarget> {
  if (into.kind === 'postulate') {
    const estates = new Map((await listEstates(db)).map(({ id, name }) => [fold(name), id]))
    return { check: (raw) => checkRow(raw, { mapping, now, estates }), insert: insertAsPostulate }
  }
  const place = await readRemarkPlace(db, into.versionId, null)
  if (!place) throw new Error(`there is no version ${into.versionId}`)
  const find = placeFinder(await readBlocks(db, into.versionId))
  const { receivedDefault } = into
  const context = { mapping, now, receivedDefault, find, consultation: place.consultation }
  return {
    check: (raw) => checkRemarkRow(raw, context),
    insert: (trx, row, promise, by) => insertAsRemark(trx, place, row, promise, by),
  }
}

/** What both kinds of rows are written with. */
function shared(row: ImportRow, { source, now, actorId }: Written) {
  return {
    body: row.text,
    channel: row.channel,
    receivedAt: row.receivedAt ?? now,
    // The city has it in hand from today on, however long it lay elsewhere.
    promiseFrom: now,
    locale: 'pl' as const,
    // A file tells organisations by name; of the others it says nothing.
    authorKind: row.organisation ? ('organisation' as const) : ('other' as const),
    organisationName: row.organisation,
    enteredBy: actorId,
    source,
    externalId: row.externalId,
  }
}

/** Nobody is given a code and nobody is written to. */
const silently = ({ now }: Written) => ({ now, secret: '', appOrigin: '' })

function insertAsPostulate(
  trx: Transaction<DB>,
  row: ImportRow,
  promise: CityPromise,
  by: Written,
) {
  const postulate = { ...shared(row, by), title: row.title, estateId: row.estateId }
  return insertPostulate(trx, postulate, promise, silently(by))
}

async function insertAsRemark(
  trx: Transaction<DB>,
  place: RemarkPlace,
  row: ImportRow,
  promise: CityPromise,
  by: Written,
) {
  const { remark } = row
  if (!remark) throw new Error('a row was not checked as a remark')
  const receipt = await insertRemark(
    trx,
    {
      ...shared(row, by),
      place: { ...place, block: remark.block },
      proposal: remark.proposal,
      justification: remark.justification,
      partAsGiven: remark.partAsGiven,
      contact: { name: remark.personName },
    },
    promise,
    silently(by),
  )
  await anchorInLaterVersions(trx, receipt.id, by.now)
  return receipt
}
