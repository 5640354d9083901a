import { useLocale, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { localized } from '../../../lib/localized.ts'
import { PlainText } from '../../../ui/plain-text.tsx'
import { SubSection } from '../../../ui/section.tsx'
import { otherParagraphs } from './description.ts'
import type { PublicWorkshop } from './public-workshop.ts'

/** The rest of the description, the task of a hackathon and the plan of the meeting. */
export function WorkshopText({ workshop }: { workshop: PublicWorkshop }) {
  const t = useTranslations('workshops.page')
  const locale = useLocale()
  const rest = otherParagraphs(localized(workshop, 'description', locale))
  const { challenge, agenda } = workshop
  return (
    <>
      {rest ? (
        <Written as="div" locale={workshop[`description_${locale}`] ? locale : 'pl'}>
          <div className="wtext">
            <PlainText text={rest} />
          </div>
        </Written>
      ) : null}
      {challenge ? (
        <SubSection title={t('challenge')} id="zadanie">
          <Written as="div" locale="pl">
            <div className="wtext">
              <PlainText text={challenge} />
            </div>
          </Written>
        </SubSection>
      ) : null}
      {agenda.length > 0 ? (
        <SubSection title={t('agenda')} id="plan">
          <ol className="agenda">
            {agenda.map((item, index) => (
              <li key={index}>
                <time>{item.at}</time>
                <div>
                  <Written locale="pl">
                    <b>{item.title}</b>
                    {item.text ? <span className="muted">{item.text}</span> : null}
                  </Written>
                </div>
              </li>
            ))}
          </ol>
        </SubSection>
      ) : null}
    </>
  )
}
