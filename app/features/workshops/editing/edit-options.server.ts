import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { listAreas } from '../../frame/codebook.server.ts'

export type EditOptions = {
  areas: { id: number; name: string }[]
  documents: { id: number; title: string }[]
  consultations: { id: number; title: string; isOpen: boolean }[]
  series: { id: number; title: string }[]
}

/** What a workshop may belong to. Settled consultations stay as they are: nobody chooses them any more. */
export async function readEditOptions(
  db: Kysely<DB>,
  locale: Locale,
  used: { documents: readonly number[] } = { documents: [] },
): Promise<EditOptions> {
  const areas = await listAreas(db, locale)
  const documents = await db
    .selectFrom('document')
    .select(['id', 'title'])
    .where((eb) =>
      eb.or([
        eb('retired_at', 'is', null),
        ...(used.documents.length > 0 ? [eb('id', 'in', used.documents)] : []),
      ]),
    )
    .orderBy('title')
    .orderBy('id')
    .execute()
  const consultations = await db
    .selectFrom('consultation')
    .select(['id', 'title', 'state'])
    .where('state', '!=', 'settled')
    .orderBy('title')
    .orderBy('id')
    .execute()
  const series = await db
    .selectFrom('workshop_series')
    .select(['id', 'title'])
    .orderBy('title')
    .orderBy('id')
    .execute()
  return {
    areas: areas.map(({ id, name }) => ({ id, name })),
    documents,
    consultations: consultations.map(({ id, title, state }) => ({
      id,
      title,
      isOpen: state === 'open',
    })),
    series,
  }
}
