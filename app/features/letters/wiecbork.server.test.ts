import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW } from '#tests/support/database.ts'
import { makeConsultation, makeDocument } from '#tests/support/documents.ts'
import { openOffice, type Office } from '#tests/support/office.ts'
import { tableContents } from '#tests/support/table-contents.ts'
import { owed } from '../desk/owed.server.ts'
import { settleConsultation } from '../desk/settle-consultation.server.ts'
import { whatIsMissing } from '../desk/what-is-missing.server.ts'
import { guessMapping } from '../imports/fields.ts'
import { countOutcomes, type RowOutcome } from '../imports/outcome.ts'
import { previewImport } from '../imports/preview-import.server.ts'
import { readTable } from '../imports/read-table.ts'
import { receivedDefault } from '../imports/received-default.ts'
import { runImport } from '../imports/run-import.server.ts'
import { decide } from '../moderation/decide.server.ts'
import { acceptPosition } from '../positions/accept-position.server.ts'
import { publishPosition } from '../positions/publish-position.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { reportCsv } from '../reports/report-csv.server.ts'
import { takeSnapshot } from '../reports/take-snapshot.server.ts'
import { readGroups } from '../similar/read-groups.server.ts'
import { NO_TAGS } from '../tags/tag-choice.ts'

/** 23 remarks on variants of a road and the replies to them, as an office kept them. */
const FILE = '../shared/data/konsultacje_wiecbork/remarks.csv'
const UNANSWERED = ['2', '5', '10', '11', '12', '15', '16', '19', '20', '21', '22', '23']

type Record23 = { nr: string; remark: string; official_reply: string; date_received: string }

/** What the office gave as the day its letters came, for the one row that has none. */
const LAST_DAY = '2020-02-28'

async function open(office: Office) {
  const { db } = office
  const document = await makeDocument(db, ['Wariant I', 'Wariant II', 'Wariant III'])
  const consultation = await makeConsultation(db, [document.id], {
    opensAt: '2020-02-03T08:00:00.000Z',
    closesAt: '2020-02-28T22:59:59.999Z',
  })
  return { document, consultation }
}

async function importFile(db: Database, versionId: number, day: string | null) {
  const now = FIXED_NOW
  const table = await readTable(readFileSync(FILE), 'remarks.csv')
  if (!table.ok) throw new Error(table.refusal)
  const mapping = guessMapping(table.value.columns, 'remark')
  const into = { kind: 'remark' as const, versionId, receivedDefault: receivedDefault(day, now) }
  const options = { source: 'wiecbork', now, actorId: null, into }
  const planned = await previewImport(db, table.value, mapping, options)
  return {
    mapping,
    planned,
    run: () => runImport(db, table.value, mapping, options),
  }
}

const hintsOf = (outcomes: readonly RowOutcome[]) =>
  outcomes.flatMap(({ externalId, hints }) => hints.map((hint) => [externalId, hint.code]))

function remarksOf(db: Database) {
  return db
    .selectFrom('submission')
    .innerJoin('remark', 'remark.submission_id', 'submission.id')
    .selectAll('submission')
    .orderBy('submission.id')
    .execute()
}

describe.skipIf(!existsSync(FILE)).each(databaseTargets())(
  `23 real remarks on %s (skipped without ${FILE})`,
  (target) => {
    const records: Record23[] = existsSync(FILE) ? parse(readFileSync(FILE), { columns: true }) : []

    test('all rows go in once, word for word, and odd dates are said', async () => {
      await using office = await openOffice(target)
      const { db } = office
      const { document } = await open(office)
      const first = await importFile(db, document.versionId, LAST_DAY)
      expect(first.mapping).toEqual({ id: 0, written: 2, received: 3, text: 4 })
      const outcomes = await first.run()
      expect(countOutcomes(outcomes)).toEqual({
        total: 23,
        created: 23,
        unchanged: 0,
        different: 0,
        failed: 0,
      })
      // The letter of row 1 is dated after it came; row 3 has no dates.
      expect(hintsOf(outcomes)).toEqual([
        ['1', 'writtenLater'],
        ['3', 'dateIsDefault'],
      ])
      const rows = await remarksOf(db)
      expect(rows.map((row) => [row.external_id, row.original_body])).toEqual(
        records.map(({ nr, remark }) => [nr, remark]),
      )
      const dayOf = (at: string) => at.slice(0, 10).split('-').toReversed().join('.')
      expect(rows.map((row) => dayOf(row.received_at))).toEqual(
        records.map(({ date_received: day }) => (day === '-' ? '28.02.2020' : day)),
      )
      expect(rows.every((row) => row.is_late === 0)).toBe(true)

      const before = await tableContents(db)
      const second = await importFile(db, document.versionId, LAST_DAY)
      expect(countOutcomes(second.planned)).toMatchObject({ created: 0, unchanged: 23 })
      expect(countOutcomes(await second.run())).toMatchObject({ created: 0, unchanged: 23 })
      expect(await tableContents(db)).toEqual(before)
    })

    test('without a day for the file the row without a date counts as of the import, and is late', async () => {
      await using office = await openOffice(target)
      const { document } = await open(office)
      const { planned } = await importFile(office.db, document.versionId, null)
      expect(hintsOf(planned)).toEqual([
        ['1', 'writtenLater'],
        ['3', 'dateIsToday'],
        ['3', 'late'],
      ])
    })

    test('identical letters are found, replies become positions, what has none shows as missing', async () => {
      await using office = await openOffice(target)
      const { db, context, strategist, otherStrategist } = office
      const { document, consultation } = await open(office)
      const { run } = await importFile(db, document.versionId, LAST_DAY)
      await run()
      const numbers = await publishAll(office)

      const { groups } = await readGroups(db, consultation.id, { page: 1, only: null })
      const identical = groups
        .flatMap((group) => group.places.flatMap((place) => place.letters))
        .map((letter) => letter.members.map(({ reference }) => numbers.get(reference) ?? ''))
        .filter((members) => members.length > 1)
      expect(identical.toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
        ['10', '11'],
        ['12', '23'],
        ['13', '14'],
        ['19', '20', '21', '22'],
      ])

      const byReply = Map.groupBy(
        records.filter(({ official_reply: reply }) => reply !== ''),
        ({ official_reply: reply }) => reply,
      )
      const references = new Map([...numbers].map(([reference, nr]) => [nr, reference]))
      for (const [reply, answered] of byReply) {
        const draft = {
          revision: null,
          code: 'clarified' as const,
          summary: 'Wyjaśniamy.',
          whatChanges: null,
          whatStays: null,
          justification: reply,
          unitId: null,
          references: answered.map(({ nr }) => references.get(nr) ?? ''),
          send: true,
        }
        const saved = await savePosition(db, null, draft, strategist, context)
        if (!saved.ok) throw new Error(saved.refusal.reason)
        const seen = async () => ({
          id: saved.value.id,
          revision: await revisionOf(db, saved.value.id),
        })
        const own = await acceptPosition(db, await seen(), strategist, context)
        expect(own).toMatchObject({ ok: false, refusal: { reason: 'ownDraft' } })
        const accepted = await acceptPosition(db, await seen(), otherStrategist, context)
        expect(accepted).toMatchObject({ ok: true })
        const published = await publishPosition(db, await seen(), otherStrategist, context)
        expect(published).toMatchObject({ ok: true, value: { answered: answered.length } })
      }

      const missing = await owed(db, consultation.id).select('external_id').orderBy('id').execute()
      expect(missing.map((row) => row.external_id)).toEqual(UNANSWERED)
      expect((await whatIsMissing(db, consultation.id, context.now)).count).toBe(12)
      const closing = { id: consultation.id, revision: 1 }
      expect(await settleConsultation(db, closing, strategist, context)).toEqual({
        ok: false,
        refusal: { reason: 'missing', missing: 12 },
      })

      const snapshot = await takeSnapshot(db, consultation.id, { number: 1, takenAt: context.now })
      expect(snapshot.counts).toMatchObject({ all: 23, inTime: 23, late: 0, withoutPosition: 12 })
      expect(
        snapshot.rows.map((row) => [
          numbers.get(row.number),
          row.remark,
          row.position?.justification ?? '',
        ]),
      ).toEqual(records.map(({ nr, remark, official_reply: reply }) => [nr, remark, reply]))
      const csv: Record<string, string>[] = parse([...reportCsv(snapshot)].join(''), {
        delimiter: ';',
        bom: true,
        columns: true,
      })
      expect(csv.map((row) => [row.uwaga, row.uzasadnienie_stanowiska])).toEqual(
        records.map(({ remark, official_reply: reply }) => [remark, reply]),
      )
    })
  },
)

async function revisionOf(db: Database, id: number): Promise<number> {
  const row = await db
    .selectFrom('position')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.revision
}

/** Publishes each as it was written; returns the number in the file by the one in the register. */
async function publishAll({ db, moderator, context }: Office): Promise<Map<string, string>> {
  const area = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'area')
    .limit(1)
    .executeTakeFirstOrThrow()
  const numbers = new Map<string, string>()
  for (const row of await remarksOf(db)) {
    const decided = await decide(
      db,
      row.id,
      null,
      {
        kind: 'publish',
        reason: null,
        title: row.original_title,
        body: row.original_body,
        tags: { ...NO_TAGS, mainAreaId: area.id },
        tagReason: null,
        keepPersonalData: true,
      },
      { ...context, moderator },
    )
    if (!decided.ok) throw new Error(decided.refusal)
    numbers.set(row.reference, row.external_id ?? '')
  }
  return numbers
}
