import { useTranslations } from '../../i18n/page-context.tsx'
import { Pill, Tags } from '../../ui/tags.tsx'
import type { CaseDesk } from './case-desk.server.ts'

/** What stands instead of the form while this person cannot decide. */
export function ClosedDecision({ desk, isOver }: { desk: CaseDesk; isOver: boolean }) {
  const t = useTranslations('moderation')
  const why = desk.lock.state === 'others' ? 'othersDecide' : 'takeFirst'
  return (
    <>
      {desk.tagList.length > 0 ? (
        <section>
          <h2>{t('tags.heading')}</h2>
          <Tags>
            {desk.tagList.map(({ name }) => (
              <Pill key={name} icon="tag">
                {name}
              </Pill>
            ))}
          </Tags>
        </section>
      ) : null}
      <section>
        <h2>{t('decision.heading')}</h2>
        <p>{t(`decision.${isOver ? 'nothing' : why}`)}</p>
      </section>
    </>
  )
}
