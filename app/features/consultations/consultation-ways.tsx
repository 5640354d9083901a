import { useLocale, useTranslations } from '../../i18n/page-context.tsx'
import { localized } from '../../lib/localized.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Note } from '../../ui/note.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { Phase } from './clock.ts'
import { PolishText } from './polish-text.tsx'
import type { FullConsultation } from './read-consultation.server.ts'
import { WorkshopDays } from './workshop-days.tsx'

type Props = {
  consultation: FullConsultation
  phase: Phase
  /** The empty form to print, for each document that takes remarks. */
  forms: readonly { title: string; href: string }[]
  workshopHref: (slug: string) => string
}

/** How to send on paper, by phone, in person; what happens to what comes late; where people meet. */
export function ConsultationWays({ consultation, phase, forms, workshopHref }: Props) {
  const t = useTranslations('consultations.page')
  const channel = useTranslations('status.channel')
  const locale = useLocale()
  const { how_to_send, channels, basis, meetings, no_meetings, workshops } = consultation
  const isOver = phase === 'analysis'
  const ways = channels.map((each) => channel(each)).join(', ')
  return (
    <>
      {phase === 'settled' ? null : (
        <SubSection title={t('ways')} id="jak">
          <div className="flow">
            <p>{t(isOver ? 'waysPast' : 'waysChannels', { channels: ways })}</p>
            {how_to_send ? <PolishText text={how_to_send} /> : null}
            {isOver
              ? null
              : forms.map(({ title, href }) => (
                  <p key={href}>
                    <a href={href}>{t('emptyForm', { title })}</a>
                  </p>
                ))}
            <Note title={t('late')} headingLevel="h3">
              {t(`lateRemarks.${basis.late_remarks}`)}
            </Note>
          </div>
        </SubSection>
      )}
      {meetings || no_meetings || workshops.length > 0 ? (
        <SubSection title={t('meetings')} id="spotkania">
          <div className="flow">
            {no_meetings ? <p>{t('noMeetings')}</p> : null}
            {meetings ? <PolishText text={meetings} /> : null}
            {workshops.length > 0 ? (
              <DefinitionList
                items={workshops.map((workshop) => ({
                  key: workshop.slug,
                  term: <WorkshopDays from={workshop.startsOn} to={workshop.endsOn} />,
                  value: (
                    <>
                      <a href={workshopHref(workshop.slug)}>
                        <b>{localized(workshop, 'title', locale)}</b>
                      </a>
                      {workshop.place ? (
                        <>
                          <br />
                          {t('place', { place: workshop.place })}
                        </>
                      ) : null}
                    </>
                  ),
                }))}
              />
            ) : null}
          </div>
        </SubSection>
      ) : null}
    </>
  )
}
