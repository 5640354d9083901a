import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { ExamplePill } from './example-pill.tsx'
import { useDay } from './rating-words.ts'
import type { Target } from './read-targets.server.ts'

/** Where the city wants to be and why, and the targets it had before. */
export function TargetPanel({ targets, files }: { targets: readonly Target[]; files: ReactNode }) {
  const t = useTranslations('maturity.target')
  const day = useDay()
  const now = targets.find((target) => target.endedAt === null)
  const before = targets.filter((target) => target.endedAt !== null)
  return (
    <Panel title={t('title')} id="cel" className="mpart">
      {now ? (
        <>
          <p className="mbig">
            <b>{t('now', { level: now.level, year: String(now.byYear) })}</b>{' '}
            <ExamplePill isExample={now.isExample} />
          </p>
          <Written locale="pl" as="div">
            <PlainText text={now.justification} />
          </Written>
          <p className="sm muted">{t('since', { date: day(now.setAt) })}</p>
        </>
      ) : (
        <p>{t('none')}</p>
      )}
      {before.length > 0 ? (
        <>
          <h3>{t('before')}</h3>
          <ul className="mlist">
            {before.map((target) => (
              <li key={target.id}>
                {t('now', { level: target.level, year: String(target.byYear) })}{' '}
                <span className="muted">
                  {t('range', {
                    from: day(target.setAt),
                    to: day(target.endedAt ?? target.setAt),
                  })}
                </span>
                <Written locale="pl" as="div">
                  <p className="sm">{target.justification}</p>
                </Written>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {files}
    </Panel>
  )
}
