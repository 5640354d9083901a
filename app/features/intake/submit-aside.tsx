import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { NotAsked } from '../../ui/form-notes.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Steps } from '../../ui/ticket.tsx'

type SubmitAsideProps = { moderationDueAt: string; answerDueAt: string }

/** Beside the form: what happens next and when, and what is not asked for. */
export function SubmitAside({ moderationDueAt, answerDueAt }: SubmitAsideProps) {
  const t = useTranslations('submit.aside')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  return (
    <>
      <Panel title={t('next')}>
        <Steps
          items={[
            { title: t('number'), body: t('numberText') },
            { title: t('moderation', { date: day(moderationDueAt) }), body: t('moderationText') },
            { title: t('answer', { date: day(answerDueAt) }), body: t('answerText') },
            { title: t('trace'), body: t('traceText') },
          ]}
        />
      </Panel>
      <Panel title={t('notAsked')}>
        <NotAsked
          items={(['pesel', 'account', 'views'] as const).map((key) => ({
            key,
            label: t(`notAskedItems.${key}`),
          }))}
        />
      </Panel>
      <Note kind="warning" title={t('speak')}>
        {t('speakText')}
      </Note>
    </>
  )
}
