import type { ReactNode } from 'react'
import { useLocale, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { localized } from '../../../lib/localized.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Meta, MetaItem } from '../../../ui/meta.tsx'
import { SessionWhen } from '../session-when.tsx'
import { DateLeaf } from './date-leaf.tsx'
import { firstParagraph } from './description.ts'
import type { PublicSession, PublicWorkshop } from './public-workshop.ts'
import { useSeatWords } from './seat-words.tsx'
import { takesSignUps, type SignUpState } from './sign-up-state.ts'
import { WorkshopTitle } from './workshop-title.tsx'

type Props = {
  crumbs: ReactNode
  workshop: PublicWorkshop
  session: PublicSession | undefined
  signUp: SignUpState | null
  now: string
  area: { name: string; href: string } | null
}

/** What it is about, when, where and for whom; on phones the way down to the form. */
export function WorkshopHead({ crumbs, workshop, session, signUp, now, area }: Props) {
  const t = useTranslations('workshops.page')
  const status = useTranslations('status')
  const demo = useTranslations('common')('demo')
  const seatWords = useSeatWords()
  const locale = useLocale()
  const lead = firstParagraph(localized(workshop, 'description', locale))
  return (
    <header className="wh">
      <div className="wrap">
        {crumbs}
        <div className="wh__in">
          {session ? <DateLeaf day={session.starts_on} now={now} /> : null}
          <div>
            <h1>
              <WorkshopTitle of={workshop} />
            </h1>
            <p className="lead">
              <Written locale={workshop[`description_${locale}`] ? locale : 'pl'}>{lead}</Written>
            </p>
            <Meta>
              {session ? (
                <MetaItem icon="clock">
                  <SessionWhen session={session} />
                </MetaItem>
              ) : null}
              {session?.place ? (
                <MetaItem icon="map-pin">
                  <Written locale="pl">{session.place}</Written>
                </MetaItem>
              ) : null}
              {session?.isOnline ? <MetaItem icon="globe">{t('online')}</MetaItem> : null}
              <MetaItem icon="users-round">
                <Audience workshop={workshop} />
              </MetaItem>
            </Meta>
            <p className="wh__kind">
              {status(`workshopKind.${workshop.kind}`)}
              {area ? (
                <>
                  {' · '}
                  <a href={area.href}>{area.name}</a>
                </>
              ) : null}
              {workshop.is_demo ? <> · {demo}</> : null}
            </p>
            {workshop.changes[0] ? (
              <p className="wh__kind">
                <a href="#zmiany">{t('changedOn', { date: new Date(workshop.changes[0].at) })}</a>
              </p>
            ) : null}
            {signUp?.is === 'cancelled' ? (
              <p className="wh__off">
                <Icon name="circle-x" />
                {t('cancelled')}
              </p>
            ) : null}
            {signUp && takesSignUps(signUp) ? (
              <p className="wh__cta">
                <ButtonLink variant="sun" size="big" href="#zapisy">
                  {t('goToForm', { seats: seatWords(signUp) })}
                </ButtonLink>
              </p>
            ) : null}
          </div>
        </div>
      </div>
    </header>
  )
}

function Audience({ workshop }: { workshop: PublicWorkshop }) {
  const t = useTranslations('workshops.page')
  const status = useTranslations('status')
  const { audience, audience_note: note, age_from: from, age_to: to } = workshop
  const words =
    audience === 'age' && (from !== null || to !== null)
      ? t('age', {
          kind: from === null ? 'to' : to === null ? 'from' : 'both',
          from: from ?? 0,
          to: to ?? 0,
        })
      : status(`audience.${audience}`)
  return (
    <>
      {words}
      {note ? (
        <>
          : <Written locale="pl">{note}</Written>
        </>
      ) : null}
    </>
  )
}
