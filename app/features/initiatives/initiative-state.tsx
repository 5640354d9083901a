import type { InitiativeState } from '#db/initiative-tables.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/tone.ts'

const LOOK: Record<InitiativeState, [Tone, IconName]> = {
  planned: ['later', 'calendar-days'],
  running: ['wait', 'route'],
  done: ['ok', 'badge-check'],
  stopped: ['out', 'ban'],
}

export function InitiativeStatus({ state }: { state: InitiativeState }) {
  const t = useTranslations('initiatives.state')
  const [tone, icon] = LOOK[state]
  return (
    <Status tone={tone} icon={icon}>
      {t(state)}
    </Status>
  )
}
