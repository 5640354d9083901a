import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { deadlineWords } from './deadline-words.ts'
import type { FullConsultation } from './read-consultation.server.ts'
import { stagesOf, type Stage } from './stages.ts'

const LONG = { dateStyle: 'long' } as const

type Props = { consultation: FullConsultation; now: string }

/** Announcement, remarks, analysis, answers: with real days and the place where we are. */
export function StageList({ consultation, now }: Props) {
  const t = useTranslations('consultations.page.stage')
  const when = useStageDates()
  const places = consultation.announcedIn.join(', ')
  return (
    <Timeline
      items={stagesOf(consultation, now).map((stage) => ({
        when: when(stage),
        title: t(stage.name),
        state: stage.state,
        body: (
          <>
            {stage.name === 'notice' && !places ? null : t(`${stage.name}Body`, { places })}
            {stage.state === 'now' ? <b> {t('today')}</b> : null}
          </>
        ),
      }))}
    />
  )
}

function useStageDates(): (stage: Stage) => string {
  const t = useTranslations('consultations.page.stage')
  const format = useFormatter()
  return ({ name, from, to }) => {
    const words = (at: string) => deadlineWords(format, at)
    if (name === 'notice') return from ? format.dateTime(new Date(from), LONG) : t('unknown')
    if (from && to) return t('range', { from: words(from), to: words(to) })
    if (to) return t('by', { date: words(to) })
    return from ? t('from', { date: words(from) }) : t('unknown')
  }
}
