import { useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { listBodies } from './strategy.server.ts'

export type Body = Awaited<ReturnType<typeof listBodies>>[number]

/** The Strategy Council and the teams. */
export function StrategyBodies({ bodies }: { bodies: readonly Body[] }) {
  const t = useTranslations('strategy')
  return (
    <Section title={t('bodies.title')} lead={t('bodies.lead')} id="zespoly">
      <DefinitionList
        items={bodies.map((body) => ({
          key: body.slug,
          term: (
            <>
              {body.name} {body.state === 'planned' && <Pill>{t('bodies.planned')}</Pill>}
            </>
          ),
          value: (
            <>
              {body.role}
              {body.composition && (
                <>
                  <br />
                  {t('bodies.composition', { who: body.composition })}
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
