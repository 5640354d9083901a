import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { Phase } from './clock.ts'

const LOOK: Record<Phase, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'out', icon: 'pen-line' },
  announced: { tone: 'info', icon: 'megaphone' },
  open: { tone: 'ok', icon: 'message-square-text' },
  analysis: { tone: 'wait', icon: 'hourglass' },
  settled: { tone: 'out', icon: 'file-check' },
}

export function PhaseStatus({ phase }: { phase: Phase }) {
  const t = useTranslations('consultations.phase')
  return <Status {...LOOK[phase]}>{t(phase)}</Status>
}
