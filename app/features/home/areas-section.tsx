import { useTranslations } from '../../i18n/page-context.tsx'
import { AreaCard, AreaCards } from '../../ui/area-card.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Section } from '../../ui/section.tsx'
import { Terraces } from '../../ui/terraces.tsx'

type Area = {
  id: number
  code: string
  name: string
  icon: string | null
  count: number
  href: string
}

/** The six areas with what was said about each; ratings stay unknown until experts publish them. */
export function AreasSection({ areas, about }: { areas: Area[]; about: string }) {
  const t = useTranslations('home.areas')
  const count = useTranslations('common.count')
  return (
    <Section title={t('title')} lead={t('lead')} more={<a href={about}>{t('about')}</a>} band>
      <AreaCards>
        {areas.map((area) => (
          <AreaCard
            key={area.id}
            slug={area.code}
            name={area.name}
            icon={area.icon as IconName}
            href={area.href}
            level={{ title: t('unknown') }}
            terraces={<Terraces level={null} label={t('unknown')} area={area.code} />}
            count={count('submissions', { count: area.count })}
          />
        ))}
      </AreaCards>
    </Section>
  )
}
