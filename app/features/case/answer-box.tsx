import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { PositionBox } from '../../ui/position-box.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { CaseAnswer } from './case-answer.server.ts'

/** The published position, in the author's case. */
export function AnswerBox({
  answer,
  publicHref,
}: {
  answer: CaseAnswer
  publicHref: string | null
}) {
  const t = useTranslations('follow.answer')
  const position = useTranslations('status.position')
  const format = useFormatter()
  return (
    <PositionBox
      {...POSITION_LOOK[answer.code]}
      title={t('title', { position: position(answer.code) })}
      date={
        answer.publishedAt
          ? format.dateTime(new Date(answer.publishedAt), { dateStyle: 'long' })
          : undefined
      }
      short={answer.summary}
      changes={
        answer.whatChanges
          ? { title: t('changes'), body: <PlainText text={answer.whatChanges} /> }
          : undefined
      }
      unchanged={
        answer.whatStays
          ? { title: t('stays'), body: <PlainText text={answer.whatStays} /> }
          : undefined
      }
      signature={{
        mark: answer.unit?.shortName.slice(0, 4) || 'UM',
        body: <b>{answer.unit?.name ?? t('city')}</b>,
      }}
      footer={publicHref ? <a href={publicHref}>{t('publicLink')}</a> : undefined}
    >
      <h3>{t('why')}</h3>
      <PlainText text={answer.justification} />
    </PositionBox>
  )
}
