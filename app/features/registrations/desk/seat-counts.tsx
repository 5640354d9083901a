import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { DeskPage } from './read-desk.server.ts'

/** How many seats, taken by how many; never by whom. */
export function SeatCounts({ page }: { page: DeskPage }) {
  const t = useTranslations('registrations.seats')
  const need = useTranslations('status.accessNeed')
  const { counts, seats, session, needs, mayHandle } = page
  const figures = [
    ['confirmed', counts.confirmed],
    ['offered', counts.offered],
    ['waiting', counts.waitlisted],
    ['cancelled', counts.cancelled],
    ...(counts.came > 0 ? [['came', counts.came] as const] : []),
  ] as const
  return (
    <Panel
      kind="staff"
      title={t('title')}
      lead={[
        session.capacity === null
          ? t('noLimit')
          : `${t('ofCapacity', { capacity: session.capacity })}.`,
        session.capacity === null ? null : t('free', { count: seats.free }),
        session.extra > 0 ? t('extra', { count: session.extra }) : null,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <ul className="rcounts">
        {figures.map(([name, count]) => (
          <li key={name}>
            <b>{count}</b> <span>{t(name)}</span>
          </li>
        ))}
      </ul>
      <div className="rsides">
        {seats.reserved.length > 0 ? (
          <div className="flow-s">
            <h3>{t('reserved')}</h3>
            <DefinitionList
              items={seats.reserved.map((group) => ({
                key: String(group.groupId),
                term: group.name,
                value: t('reservedLine', { taken: group.taken, seats: group.seats }),
              }))}
            />
            <Release at={session.releasesAt} isDone={session.isReleased} />
          </div>
        ) : null}
        {mayHandle ? (
          <div className="flow-s">
            <h3>{t('needs')}</h3>
            {needs.length > 0 ? (
              <DefinitionList
                items={needs.map((each) => ({
                  key: each.need,
                  term: need(each.need),
                  value: t('people', { count: each.count }),
                }))}
              />
            ) : (
              <p className="muted">{t('noNeeds')}</p>
            )}
          </div>
        ) : null}
      </div>
    </Panel>
  )
}

/** When the seats of groups become seats of everybody. */
function Release({ at, isDone }: { at: string | null; isDone: boolean }) {
  const t = useTranslations('registrations.seats')
  const format = useFormatter()
  if (isDone) return <p className="muted sm">{t('released')}</p>
  if (at === null) return null
  const when = format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })
  return <p className="muted sm">{t('releasesAt', { when })}</p>
}
