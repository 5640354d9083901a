import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'

type CallListProps = {
  people: readonly ListedRegistration[]
  action: string
  personHref: (id: number) => string
  now: string
}

/** Offers that no letter can bring: somebody has to call. */
export function CallList({ people, action, personHref, now }: CallListProps) {
  const t = useTranslations('registrations.call')
  const format = useFormatter()
  if (people.length === 0) return null
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} className="deskpart rcall">
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <div>
              <p>
                <a href={personHref(person.id)}>
                  <bdi>{person.name}</bdi>
                </a>
              </p>
              <p className="rcall__tel">
                {person.phone ? (
                  <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>{person.phone}</a>
                ) : (
                  t('noPhone')
                )}
              </p>
              {person.offerEndsAt ? (
                <p className={person.offerEndsAt <= now ? 'late' : 'muted'}>
                  {t(person.offerEndsAt <= now ? 'late' : 'until', {
                    when: format.dateTime(new Date(person.offerEndsAt), {
                      dateStyle: 'long',
                      timeStyle: 'short',
                    }),
                  })}
                </p>
              ) : null}
            </div>
            <OfferButtons id={person.id} action={action} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function OfferButtons({ id, action }: { id: number; action: string }) {
  const t = useTranslations('registrations.call')
  return (
    <form method="post" action={action} className="row">
      <input type="hidden" name="registration" value={id} />
      <Button name="intent" value="accept" icon="check">
        {t('accept')}
      </Button>
      <Button name="intent" value="decline" variant="line" icon="x">
        {t('decline')}
      </Button>
    </form>
  )
}
