import type { VersionState } from '#db/schema.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import type { IconName } from '../../../ui/icons.ts'
import { Status } from '../../../ui/status.tsx'
import type { Tone } from '../../../ui/tone.ts'

const LOOK: Record<VersionState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'mod', icon: 'square-pen' },
  published: { tone: 'ok', icon: 'message-square-text' },
  closed: { tone: 'wait', icon: 'lock' },
  final: { tone: 'doc', icon: 'file-check' },
}

export function VersionStateTag({ state }: { state: VersionState }) {
  const t = useTranslations('documents.list.state')
  return <Status {...LOOK[state]}>{t(state)}</Status>
}
