import { useTranslations } from '../i18n/page-context.tsx'
import { QueueTabs } from '../ui/seg.tsx'
import { urls } from './urls.ts'
import { useRoot } from './use-root.ts'

type Place = 'room' | 'maturity' | 'indicators' | 'initiatives' | 'surveys'

/** The rooms of the strategy team beside each other; each person sees those they may enter. */
export function RoomTabs({ current }: { current: Place }) {
  const t = useTranslations('shell.roomTabs')
  const permissions = useRoot()?.viewer?.permissions ?? []
  const places = [
    ['room', urls.panel.room(), 'room.read'],
    ['maturity', urls.panel.maturity(), 'maturity.assess'],
    ['indicators', urls.panel.indicators(), 'indicator.enter'],
    ['initiatives', urls.panel.initiatives(), 'initiative.edit'],
    ['surveys', urls.panel.surveys(), 'survey.edit'],
  ] as const
  return (
    <QueueTabs
      label={t('label')}
      items={places
        .filter(([, , permission]) => permissions.includes(permission))
        .map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  )
}
