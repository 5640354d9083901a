import { useTranslations } from '../../i18n/page-context.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { NOTICES_ID } from './notices.tsx'
import type { SyncState } from './queued-action.ts'

type Props = {
  outgoing: { sync: SyncState; waiting: readonly unknown[]; notices: readonly unknown[] }
}

const TONES: Record<SyncState, { icon: IconName; tone: 'done' | 'calm' | 'wait' | 'error' }> = {
  starting: { icon: 'hourglass', tone: 'calm' },
  sent: { icon: 'check', tone: 'done' },
  waiting: { icon: 'upload', tone: 'wait' },
  sending: { icon: 'upload', tone: 'wait' },
  offline: { icon: 'wifi-off', tone: 'wait' },
  signedOut: { icon: 'lock', tone: 'error' },
  forbidden: { icon: 'ban', tone: 'error' },
  unable: { icon: 'wifi-off', tone: 'calm' },
}

/** Says what is still on the device. Announced once it changes, not with each new entry. */
export function SyncSign({ outgoing: { sync, waiting, notices } }: Props) {
  const t = useTranslations('dayOf.sync')
  const { icon, tone } = TONES[sync]
  const isLeft = waiting.length > 0 && (sync === 'offline' || sync === 'waiting' || sync === 'sent')
  // Without script there is nothing to say.
  if (sync === 'starting') return null
  if (notices.length > 0) {
    return (
      <a className="sync sync--wait" href={`#${NOTICES_ID}`}>
        <Icon name="triangle-alert" size="s" />
        {t('toCheck', { count: notices.length })}
      </a>
    )
  }
  return (
    <span className={classNames('sync', `sync--${tone}`)}>
      <Icon name={icon} size="s" />
      {isLeft ? t('waiting', { count: waiting.length }) : t(sync === 'waiting' ? 'sending' : sync)}
      <span className="vh" role="status">
        {sync === 'offline' || sync === 'signedOut' || sync === 'sent' ? t(sync) : null}
      </span>
    </span>
  )
}
