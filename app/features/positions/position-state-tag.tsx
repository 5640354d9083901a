import type { PositionState } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/tone.ts'

const LOOK: Record<PositionState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'mod', icon: 'pen-line' },
  submitted: { tone: 'wait', icon: 'hourglass' },
  accepted: { tone: 'ok', icon: 'check' },
  published: { tone: 'ok', icon: 'circle-check' },
  withdrawn: { tone: 'out', icon: 'undo-2' },
}

export function PositionStateTag({ state }: { state: PositionState }) {
  const t = useTranslations('status.positionState')
  return <Status {...LOOK[state]}>{t(state)}</Status>
}
