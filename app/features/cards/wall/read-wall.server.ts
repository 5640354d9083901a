import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { readWorkshop } from '../../workshops/read-workshop.server.ts'
import { isOnWall } from '../on-wall.ts'
import { readCardAreas, readSessionCards, type SessionCard } from '../read-cards.server.ts'

export type WallView = 'karty' | 'kropki'
export type WallCard = Pick<
  SessionCard,
  'id' | 'sign' | 'text' | 'areaId' | 'agree' | 'differ' | 'dots'
>

const NEWEST = 6
const BARS = 8

/** What the hall sees: the agenda, the newest cards or those with most dots. No names of anybody. */
export async function readWall(
  db: Kysely<DB>,
  at: { workshopId: number; number: number },
  view: WallView,
  locale: Locale,
) {
  const workshop = await readWorkshop(db, { id: at.workshopId })
  const session = workshop?.sessions.find(({ number }) => number === at.number)
  if (!workshop || !session) return null
  const [all, areas] = await Promise.all([
    readSessionCards(db, session.id),
    readCardAreas(db, locale),
  ])
  const shown = all.filter(isOnWall)
  const chosen =
    view === 'karty'
      ? shown.toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt)).slice(0, NEWEST)
      : shown
          .filter((card) => card.dots > 0)
          .toSorted((a, b) => b.dots - a.dots)
          .slice(0, BARS)
  return {
    title: workshop.title_pl,
    agenda: workshop.agenda,
    running: session.running_item,
    count: shown.length,
    dots: shown.reduce((sum, card) => sum + card.dots, 0),
    cards: chosen.map(({ id, sign, text, areaId, agree, differ, dots }) => ({
      id,
      sign,
      text,
      areaId,
      agree,
      differ,
      dots,
    })),
    areas,
  }
}

export type Wall = NonNullable<Awaited<ReturnType<typeof readWall>>>
