import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { TermRow } from './term-row.server.ts'

type Links = { theme_id: number; area_id: number; strength: 'primary' | 'secondary' }

/** The parts of a theme belong where it did; themes of an area go to its parts, the first one first. */
export async function splitLinks(
  trx: Transaction<DB>,
  term: TermRow,
  partIds: readonly number[],
): Promise<void> {
  if (term.kind === 'theme') {
    const links = await linksOf(trx, 'theme_id', term.id)
    await insertLinks(
      trx,
      partIds.flatMap((theme_id) => links.map((link) => ({ ...link, theme_id }))),
    )
  }
  if (term.kind === 'area') {
    const links = await linksOf(trx, 'area_id', term.id)
    await insertLinks(
      trx,
      partIds.flatMap((area_id, index) =>
        links.map((link) => ({
          ...link,
          area_id,
          strength: index === 0 ? link.strength : ('secondary' as const),
        })),
      ),
    )
    await trx.deleteFrom('theme_area').where('area_id', '=', term.id).execute()
  }
}

/** Themes of merged areas belong to the one that stays; the stronger link wins. */
export async function mergeLinks(
  trx: Transaction<DB>,
  target: TermRow,
  sourceIds: readonly number[],
): Promise<void> {
  if (target.kind !== 'area') return
  const links = await trx
    .selectFrom('theme_area')
    .selectAll()
    .where('area_id', 'in', [target.id, ...sourceIds])
    .execute()
  const byTheme = new Map<number, Links>()
  for (const { theme_id, strength } of links) {
    const known = byTheme.get(theme_id)
    const isStrong = strength === 'primary' || known?.strength === 'primary'
    byTheme.set(theme_id, {
      theme_id,
      area_id: target.id,
      strength: isStrong ? 'primary' : 'secondary',
    })
  }
  await trx
    .deleteFrom('theme_area')
    .where('area_id', 'in', [target.id, ...sourceIds])
    .execute()
  await insertLinks(trx, [...byTheme.values()])
}

function linksOf(trx: Transaction<DB>, column: 'theme_id' | 'area_id', id: number) {
  return trx.selectFrom('theme_area').selectAll().where(column, '=', id).execute()
}

async function insertLinks(trx: Transaction<DB>, links: readonly Links[]): Promise<void> {
  if (links.length > 0)
    await trx
      .insertInto('theme_area')
      .values([...links])
      .execute()
}
