import { memo, type FormEvent } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import { NEED_ICONS } from '../workshops/reading/need-icons.ts'
import { LetInForm } from './let-in-form.tsx'
import { hasSeat, type ShownPerson } from './shown-day.ts'

/** What is done at the door; the rows of a long list are drawn anew only when they change. */
export type Door = {
  /** False: plain forms are sent. */
  isReady: boolean
  checkIn(person: ShownPerson, by: 'qr' | 'name' | 'number', reason?: string): void
  undo(person: ShownPerson): void
}

type Props = {
  person: ShownPerson
  door: Door
  startsAt: string | null
  free: number | null
  /** Of the plain form that was refused. */
  error?: string
}

export const PersonRow = memo(function PersonRow({ person, door, startsAt, free, error }: Props) {
  const t = useTranslations('dayOf')
  const name = person.name || t('person.nameless')
  const hidden = { registration: String(person.id ?? '') }
  const instead = (act: () => void) => (event: FormEvent) => {
    if (!door.isReady) return
    event.preventDefault()
    act()
  }
  return (
    <li>
      <b>{name}</b>
      <PersonMeta person={person} />
      <div className="door__act">
        {person.cameAt ? (
          <>
            <CameAt at={person.cameAt} startsAt={startsAt} />
            <form method="post" onSubmit={instead(() => door.undo(person))}>
              <HiddenInputs values={{ ...hidden, intent: 'undo_check_in' }} />
              <Button variant="ghost" aria-label={t('undoNamed', { name })}>
                {t('undo')}
              </Button>
            </form>
          </>
        ) : hasSeat(person) ? (
          <form method="post" onSubmit={instead(() => door.checkIn(person, 'name'))}>
            <HiddenInputs values={{ ...hidden, intent: 'check_in', by: 'name' }} />
            <Button aria-label={t('hereNamed', { name })}>{t('here')}</Button>
          </form>
        ) : (
          <LetInForm
            id={`osoba-${person.key}`}
            free={free}
            error={error}
            defaultOpen={error !== undefined}
            hidden={hidden}
            name={name}
            onLetIn={door.isReady ? (reason) => door.checkIn(person, 'name', reason) : null}
          />
        )}
      </div>
    </li>
  )
})

function PersonMeta({ person }: { person: ShownPerson }) {
  const t = useTranslations('dayOf.person')
  const need = useTranslations('status.accessNeed')
  const { table, status, place, needs, walkedIn, isWaiting, number } = person
  return (
    <Meta>
      {table === null ? null : <span>{t('table', { number: table })}</span>}
      {place === null ? null : <span>{t('waits', { place })}</span>}
      {status === 'offered' && person.cameAt === null ? <span>{t('offered')}</span> : null}
      {status === 'cancelled' ? <span>{t('cancelled')}</span> : null}
      {walkedIn ? <span>{t('walkedIn')}</span> : null}
      {needs.map((each) => (
        <MetaItem key={each} icon={NEED_ICONS[each]}>
          {need(each)}
        </MetaItem>
      ))}
      {number > 0 && person.cameAt === null ? <span>{t('number', { number })}</span> : null}
      {isWaiting ? <MetaItem icon="upload">{t('kept')}</MetaItem> : null}
    </Meta>
  )
}

function CameAt({ at, startsAt }: { at: string; startsAt: string | null }) {
  const t = useTranslations('dayOf.person')
  const format = useFormatter()
  const isLate = startsAt !== null && at > startsAt
  return (
    <span className="door__in">
      <Icon name="check" />
      <time dateTime={at}>
        {format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })}
      </time>
      {isLate ? <small>{t('late')}</small> : null}
    </span>
  )
}
