import type { Handling, PositionCode } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Status } from '../../ui/status.tsx'
import { statusOf } from '../submissions/status.ts'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'

/** What the public reads first about a published submission: the position, else the step. */
export function OutcomeTags(props: { handling: Handling; positionCode: PositionCode | null }) {
  const { handling, positionCode } = props
  const isAnswered = handling === 'answered' || handling === 'reflected'
  if (!isAnswered || !positionCode) {
    return <StatusTag status={statusOf({ visibility: 'published', handling })} />
  }
  return (
    <>
      <PositionTag code={positionCode} />
      {handling === 'reflected' ? <StatusTag status="reflected" /> : null}
    </>
  )
}

/** The promised day has passed without an answer. */
export function LateTag() {
  const t = useTranslations('postulate')
  return (
    <Status tone="late" icon="triangle-alert">
      {t('late')}
    </Status>
  )
}
