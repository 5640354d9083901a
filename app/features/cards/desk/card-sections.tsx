import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedList, type PostedForm } from '../../../lib/posted-form.ts'
import { isOnWall } from '../on-wall.ts'
import type { CardsPageLinks, DeskView } from './cards-page.tsx'
import { DeskCardItem } from './desk-card.tsx'
import type { CardsDesk, DeskCard } from './read-cards-desk.server.ts'

type Props = { desk: CardsDesk; view: DeskView; posted: PostedForm; links: CardsPageLinks }
type Section = { key: string; title: string; note: string | null; cards: DeskCard[] }

/** The cards by table or by group; those that were taken off at the end. */
export function CardSections({ desk, view, posted, links }: Props) {
  const t = useTranslations('cards.desk')
  const wall = desk.cards.filter(isOnWall)
  const sections = view === 'grupy' ? byGroup(desk, wall) : byTable(desk, wall)
  const dropped = desk.cards.filter((card) => card.state === 'dropped')
  const ticked = postedList(posted, 'cards') ?? []
  const list = (cards: readonly DeskCard[]) => (
    <ul className="cardnotes">
      {cards.map((card) => (
        <DeskCardItem
          key={card.id}
          card={card}
          desk={desk}
          isTicked={ticked.includes(card.id)}
          posted={posted}
          links={links}
        />
      ))}
    </ul>
  )
  return (
    <>
      {desk.cards.length === 0 ? <p className="muted">{t('empty')}</p> : null}
      {sections.map((section) => (
        <section key={section.key} className="flow" aria-labelledby={`dzial-${section.key}`}>
          <h2 id={`dzial-${section.key}`}>
            {section.title}{' '}
            <span className="muted sm">{t('count', { count: section.cards.length })}</span>
          </h2>
          {section.note ? <p className="sm muted">{section.note}</p> : null}
          {list(section.cards)}
        </section>
      ))}
      {dropped.length > 0 ? (
        <section className="flow" aria-labelledby="dzial-zdjete">
          <h2 id="dzial-zdjete">{t('dropped.title')}</h2>
          <p className="sm muted">{t('dropped.lead')}</p>
          {list(dropped)}
        </section>
      ) : null}
    </>
  )

  function byTable(all: CardsDesk, cards: DeskCard[]): Section[] {
    const ofTables = all.tables.map((table) => ({
      key: String(table.id),
      title: table.topic
        ? t('tableTopic', { number: table.number, topic: table.topic })
        : t('table', { number: table.number }),
      note: table.isReady ? t('ready') : all.session.closedAt === null ? t('notReady') : null,
      cards: cards.filter((card) => card.tableId === table.id),
    }))
    return [
      ...ofTables,
      rest(
        cards.filter((card) => card.tableId === null),
        t('noTable'),
      ),
    ].filter((section) => section.cards.length > 0)
  }

  function byGroup(all: CardsDesk, cards: DeskCard[]): Section[] {
    const ofGroups = all.groups.map((group) => ({
      key: String(group.id),
      title: group.title,
      note: null,
      cards: cards.filter((card) => card.groupId === group.id),
    }))
    return [
      ...ofGroups,
      rest(
        cards.filter((card) => card.groupId === null),
        t('noGroup'),
      ),
    ].filter((section) => section.cards.length > 0)
  }

  function rest(cards: DeskCard[], title: string): Section {
    return { key: 'reszta', title, note: null, cards }
  }
}
