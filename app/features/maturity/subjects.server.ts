import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { localized } from '../../lib/localized.ts'
import { listAreas } from '../frame/codebook.server.ts'
import { CITY, type Subject } from './subject.ts'

export function citySubject(locale: Locale): Subject {
  const t = translator(locale)
  return {
    areaId: null,
    slug: CITY,
    code: CITY,
    name: t('maturity.city'),
    icon: 'landmark',
    description: t('maturity.cityText'),
  }
}

/** The areas in their order, then the city as a whole. */
export async function listSubjects(db: Kysely<DB>, locale: Locale): Promise<Subject[]> {
  const areas = await listAreas(db, locale)
  return [
    ...areas.map(({ id, slug, code, name, icon, description }) => ({
      areaId: id,
      slug,
      code,
      name,
      icon,
      description,
    })),
    citySubject(locale),
  ]
}

export async function findSubject(
  db: Kysely<DB>,
  slug: string,
  locale: Locale,
): Promise<Subject | null> {
  const subjects = await listSubjects(db, locale)
  return subjects.find((subject) => subject.slug === slug) ?? null
}

/** What a rating is about, also when the area was retired since. */
export async function subjectOfRating(
  db: Kysely<DB>,
  areaId: number | null,
  locale: Locale,
): Promise<Pick<Subject, 'slug' | 'name'>> {
  if (areaId === null) return citySubject(locale)
  const row = await db
    .selectFrom('term')
    .select(['slug', 'name_pl', 'name_en', 'name_uk'])
    .where('id', '=', areaId)
    .executeTakeFirstOrThrow()
  return { slug: row.slug, name: localized(row, 'name', locale) }
}
