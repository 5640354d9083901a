import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Marked } from '../../../ui/marked.tsx'
import { Meta, MetaItem } from '../../../ui/meta.tsx'
import { Pill } from '../../../ui/tags.tsx'
import { SessionWhen } from '../session-when.tsx'
import { DateLeaf } from './date-leaf.tsx'
import type { ListedSession } from './list-sessions.server.ts'
import { NEED_ICONS } from './need-icons.ts'
import { SeatSquares } from './seat-squares.tsx'
import { SeatWords } from './seat-words.tsx'
import { WorkshopTitle } from './workshop-title.tsx'

type Props = {
  rows: readonly ListedSession[]
  now: string
  hrefOf: (slug: string) => string
  headingLevel?: 'h2' | 'h3'
}

/** Sessions with their day, place and seats; each row leads to the page of its workshop. */
export function SessionList({ rows, now, hrefOf, headingLevel = 'h3' }: Props) {
  return (
    <ul className="ws">
      {rows.map((row) => (
        <SessionRow
          key={row.id}
          row={row}
          now={now}
          href={hrefOf(row.slug)}
          headingLevel={headingLevel}
        />
      ))}
    </ul>
  )
}

type RowProps = { row: ListedSession; now: string; href: string; headingLevel: 'h2' | 'h3' }

function SessionRow({ row, now, href, headingLevel: Heading }: RowProps) {
  const t = useTranslations('workshops.list')
  const kind = useTranslations('status.workshopKind')
  const need = useTranslations('status.accessNeed')
  const demo = useTranslations('common')('example')
  const { place, isOnline, access, signUp, seats, ofSessions, number } = row
  const isOver = signUp.is === 'past' || signUp.is === 'cancelled'
  return (
    <li>
      <DateLeaf day={row.starts_on} now={now} kind="rock" isShort />
      <div className="ws__t">
        <Heading>
          <a href={href}>
            <WorkshopTitle of={row} />
          </a>
        </Heading>
        <Meta>
          <MetaItem icon="clock">
            <SessionWhen session={row} weekday={false} />
          </MetaItem>
          {place ? (
            <MetaItem icon="map-pin">
              <Written locale="pl">{place}</Written>
            </MetaItem>
          ) : isOnline ? (
            <MetaItem icon="globe">{t('online')}</MetaItem>
          ) : null}
          <MetaItem>{kind(row.kind)}</MetaItem>
          {ofSessions > 1 ? <MetaItem>{t('session', { number, ofSessions })}</MetaItem> : null}
          {isOver
            ? null
            : access.map((offered) => (
                <MetaItem key={offered.need} icon={NEED_ICONS[offered.need]}>
                  {need(offered.need)}
                </MetaItem>
              ))}
          {row.isDemo ? <Pill>{demo}</Pill> : null}
        </Meta>
        {row.hits?.excerpt ? (
          <p className="ws__x">
            <Written locale="pl">
              <Marked pieces={row.hits.excerpt} />
            </Written>
          </p>
        ) : null}
      </div>
      <div className="ws__seats">
        <p>
          <b>{row.hasResults ? t('results') : <SeatWords signUp={signUp} />}</b>
          {signUp.is === 'free' && seats ? t('ofCapacity', { capacity: seats.capacity }) : null}
        </p>
        {seats && !isOver && signUp.is !== 'notOpen' ? <SeatSquares {...seats} /> : null}
      </div>
    </li>
  )
}
