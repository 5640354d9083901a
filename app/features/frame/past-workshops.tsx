import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import type { listPastWorkshops } from './strategy.server.ts'

export type PastWorkshop = Awaited<ReturnType<typeof listPastWorkshops>>[number]
type PastWorkshopsProps = {
  workshops: readonly PastWorkshop[]
  archiveHref: string
  hrefOf: (slug: string) => string
}

/** Those that the strategy grew from. */
export function PastWorkshops({ workshops, archiveHref, hrefOf }: PastWorkshopsProps) {
  const t = useTranslations('strategy')
  const format = useFormatter()
  const day = (iso: string) => new Date(`${iso}T12:00:00Z`)
  return (
    <Section
      title={t('workshops.title')}
      lead={t('workshops.lead')}
      id="warsztaty"
      band
      more={<a href={archiveHref}>{t('workshops.archive')}</a>}
    >
      <DefinitionList
        items={workshops.map((workshop) => ({
          key: workshop.slug,
          term: (
            <time dateTime={workshop.startsOn}>
              {workshop.startsOn === workshop.endsOn
                ? format.dateTime(day(workshop.startsOn), { dateStyle: 'long' })
                : format.dateTimeRange(day(workshop.startsOn), day(workshop.endsOn), {
                    dateStyle: 'long',
                  })}
            </time>
          ),
          value: (
            <>
              <a href={hrefOf(workshop.slug)}>
                <b>{workshop.title}</b>
              </a>
              <br />
              {workshop.description}
              {workshop.place && (
                <>
                  <br />
                  {t('workshops.place', { place: workshop.place })}
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
