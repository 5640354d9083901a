import type { PositionCode } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { Status as StatusCode } from './status.ts'

type Look = { tone: Tone; icon: IconName }

/** The one table of how positions look: word, colour and icon always together. */
export const POSITION_LOOK: Record<PositionCode, Look> = {
  accepted: { tone: 'ok', icon: 'circle-check' },
  accepted_in_part: { tone: 'part', icon: 'contrast' },
  already_in_text: { tone: 'info', icon: 'book-open-check' },
  rejected: { tone: 'no', icon: 'circle-x' },
  clarified: { tone: 'info', icon: 'info' },
  out_of_scope: { tone: 'out', icon: 'corner-up-right' },
  deferred: { tone: 'later', icon: 'clock' },
}

/** The same for the steps in the life of a submission. */
export const STATUS_LOOK: Record<StatusCode, Look> = {
  in_moderation: { tone: 'mod', icon: 'eye' },
  needs_author_action: { tone: 'ask', icon: 'undo-2' },
  published: { tone: 'wait', icon: 'hourglass' },
  assigned: { tone: 'unit', icon: 'send' },
  under_analysis: { tone: 'wait', icon: 'hourglass' },
  answered: { tone: 'ok', icon: 'circle-check' },
  reflected: { tone: 'doc', icon: 'pen-line' },
  merged: { tone: 'info', icon: 'merge' },
  redirected: { tone: 'out', icon: 'corner-up-right' },
  hidden: { tone: 'no', icon: 'eye-off' },
  withdrawn: { tone: 'out', icon: 'undo-2' },
}

export function PositionTag({ code }: { code: PositionCode }) {
  const t = useTranslations('status.position')
  return <Status {...POSITION_LOOK[code]}>{t(code)}</Status>
}

export function StatusTag({ status }: { status: StatusCode }) {
  const t = useTranslations('status.submission')
  return <Status {...STATUS_LOOK[status]}>{t(status)}</Status>
}
