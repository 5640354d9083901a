import { useTranslations } from '../../i18n/page-context.tsx'
import { Section } from '../../ui/section.tsx'
import { OpenConsultationCard } from '../consultations/consultation-card.tsx'
import type { ListedConsultation } from '../consultations/list-consultations.server.ts'

type Props = {
  rows: readonly ListedConsultation[]
  now: string
  all: string
  hrefOf: (slug: string) => string
}

/** What people can speak to now; nothing when nothing is open. */
export function OpenConsultations({ rows, now, all, hrefOf }: Props) {
  const t = useTranslations('consultations.home')
  if (rows.length === 0) return null
  return (
    <Section title={t('title')} more={<a href={all}>{t('all')}</a>}>
      <div className="cons-open">
        {rows.map((row) => (
          <OpenConsultationCard key={row.id} row={row} now={now} href={hrefOf(row.slug)} />
        ))}
      </div>
    </Section>
  )
}
