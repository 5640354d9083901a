import type { Handling, PositionCode } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { Status as StatusName } from '../submissions/status.ts'

type Look = { tone: Tone; icon: IconName }

/** Colour and icon of each step; the words are in the `status` messages. */
export const STATUS_LOOK: Record<StatusName, Look> = {
  in_moderation: { tone: 'mod', icon: 'eye' },
  needs_author_action: { tone: 'ask', icon: 'message-circle' },
  published: { tone: 'wait', icon: 'hourglass' },
  assigned: { tone: 'unit', icon: 'send' },
  under_analysis: { tone: 'wait', icon: 'hourglass' },
  answered: { tone: 'info', icon: 'message-square-text' },
  reflected: { tone: 'doc', icon: 'pen-line' },
  merged: { tone: 'out', icon: 'merge' },
  redirected: { tone: 'out', icon: 'corner-up-right' },
  hidden: { tone: 'out', icon: 'eye-off' },
  withdrawn: { tone: 'out', icon: 'undo-2' },
}

export const POSITION_LOOK: Record<PositionCode, Look> = {
  accepted: { tone: 'ok', icon: 'circle-check' },
  accepted_in_part: { tone: 'part', icon: 'contrast' },
  rejected: { tone: 'no', icon: 'circle-x' },
  clarified: { tone: 'info', icon: 'info' },
  out_of_scope: { tone: 'out', icon: 'corner-up-right' },
  deferred: { tone: 'later', icon: 'clock' },
}

export function StatusTag({ status }: { status: StatusName }) {
  const t = useTranslations('status.submission')
  return <Status {...STATUS_LOOK[status]}>{t(status)}</Status>
}

export function PositionTag({ code }: { code: PositionCode }) {
  const t = useTranslations('status.position')
  return <Status {...POSITION_LOOK[code]}>{t(code)}</Status>
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

/** What the public reads first about a published submission: the position, else the step. */
export function OutcomeTags(props: { handling: Handling; positionCode: PositionCode | null }) {
  const { handling, positionCode } = props
  const isAnswered = handling === 'answered' || handling === 'reflected'
  if (!isAnswered)
    return <StatusTag status={handling === 'received' ? 'published' : STEP[handling]} />
  return (
    <>
      {positionCode ? <PositionTag code={positionCode} /> : <StatusTag status="answered" />}
      {handling === 'reflected' ? <StatusTag status="reflected" /> : null}
    </>
  )
}

const STEP = { assigned: 'assigned', in_analysis: 'under_analysis' } as const
