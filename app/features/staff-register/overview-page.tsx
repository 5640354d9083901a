import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Stone } from '../../ui/stone.tsx'
import type { Overview, Task } from './overview.server.ts'
import { MOST_COUNTED } from '../register/most-counted.ts'

type OverviewPanelsProps = {
  overview: Overview
  hrefOf: (task: Task) => string
  promiseHref: string
  /** Null for those who may not read the register. */
  lateHref: string | null
  soonHref: string | null
}

/** What waits for me, and how the promise stands: late ones first, and nothing hidden. */
export function OverviewPanels(props: OverviewPanelsProps) {
  const { overview, hrefOf, promiseHref, lateHref, soonHref } = props
  const t = useTranslations('panel.home')
  const { tasks, promise } = overview
  const waiting = tasks.filter((task) => task.count > 0)
  const counters = [
    { key: 'late', count: promise.late, kind: 'sun' },
    { key: 'soon', count: promise.soon > MOST_COUNTED ? '1 000+' : promise.soon, kind: 'rock' },
    { key: 'waiting', count: promise.waiting, kind: 'rock' },
    { key: 'answered', count: promise.answered, kind: 'deep' },
  ] as const
  return (
    <div className="overview">
      {tasks.length > 0 ? (
        <Panel kind="staff" title={t('mine')} lead={overview.unit}>
          {waiting.length === 0 ? <p className="muted">{t('nothing')}</p> : null}
          <ul className="tasks">
            {waiting.map((task) => (
              <li key={task.name}>
                <a href={hrefOf(task)}>{t(`task.${task.name}`, { count: task.count })}</a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Panel kind="staff" title={t('promise')} className="flow-s">
        <ul className="stones">
          {counters.map((counter) => (
            <li key={counter.key}>
              <Stone
                kind={counter.kind}
                value={counter.count}
                label={t(`counter.${counter.key}`)}
              />
            </li>
          ))}
        </ul>
        <p className="row">
          {lateHref ? <a href={lateHref}>{t('showLate')}</a> : null}
          {soonHref ? <a href={soonHref}>{t('showSoon')}</a> : null}
          <a href={promiseHref}>{t('promiseLink')}</a>
        </p>
      </Panel>
    </div>
  )
}
