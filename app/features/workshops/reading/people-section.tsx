import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { SubSection } from '../../../ui/section.tsx'
import type { PublicWorkshop } from './public-workshop.ts'

/** Who leads it and whom to ask. */
export function PeopleSection({ workshop }: { workshop: PublicWorkshop }) {
  const t = useTranslations('workshops.page')
  const { facilitators, contact_name, contact_email, contact_phone } = workshop
  const hasContact = contact_email !== null || contact_phone !== null
  if (facilitators.length === 0 && !hasContact) return null
  return (
    <SubSection title={t('people')} id="kto">
      {facilitators.length > 0 ? (
        <ul className="wpeople">
          {facilitators.map(({ name, role }) => (
            <li key={name}>
              <Written locale="pl">
                <b>{name}</b>
                {role ? `, ${role}` : null}
              </Written>
            </li>
          ))}
        </ul>
      ) : null}
      {hasContact ? (
        <p>
          {t('questions')} {contact_name ? <Written locale="pl">{contact_name}, </Written> : null}
          {contact_phone ? (
            <a href={`tel:${contact_phone.replace(/[^\d+]/g, '')}`}>{contact_phone}</a>
          ) : null}
          {contact_phone && contact_email ? ', ' : null}
          {contact_email ? <a href={`mailto:${contact_email}`}>{contact_email}</a> : null}
        </p>
      ) : null}
    </SubSection>
  )
}
