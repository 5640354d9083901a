import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import { ExamplePill } from './example-pill.tsx'
import type { Lift, LiftVoice } from './read-lifts.server.ts'
import type { Level } from './read-subject.server.ts'

type LiftPanelProps = {
  lifts: readonly Lift[]
  levels: readonly Level[]
  /** Today's; null: not rated. */
  level: number | null
  hrefOf: (voice: LiftVoice) => string
  files: ReactNode
}

/** What would lift a subject: the words of the next level, what that needs, and who asks for it. */
export function LiftPanel({ lifts, levels, level, hrefOf, files }: LiftPanelProps) {
  const t = useTranslations('maturity.lift')
  // Without a rating nobody knows which level is next: all that was written is shown.
  const shown = levels.filter(
    (each) =>
      (level !== null && each.level === level + 1) ||
      (each.level > (level ?? 0) && lifts.some((lift) => lift.level === each.level)),
  )
  return (
    <Panel title={t('title')} lead={t('lead')} id="co-podniesie" className="mpart">
      {level === 5 ? <p>{t('top')}</p> : null}
      {shown.length === 0 && level !== 5 ? <p>{t('none')}</p> : null}
      {shown.map((next) => {
        const own = lifts.filter((lift) => lift.level === next.level)
        return (
          <section key={next.level} className="mlift">
            <h3>{t('to', { level: next.level, name: next.name })}</h3>
            <p className="mquote">{next.description}</p>
            {own.length === 0 ? <p className="muted">{t('noneHere')}</p> : null}
            <ul className="mlist">
              {own.map((lift) => (
                <li key={lift.id}>
                  <p>
                    <Written locale="pl">{lift.text}</Written>{' '}
                    <ExamplePill isExample={lift.isExample} />
                  </p>
                  {lift.voices.length === 0 ? (
                    <p className="sm muted">{t('noVoices')}</p>
                  ) : (
                    <ul className="mvoices">
                      {lift.voices.map((voice) => (
                        <li key={voice.id}>
                          <a href={hrefOf(voice)}>
                            {voice.reference} <Written locale="pl">{voice.title}</Written>
                          </a>{' '}
                          <StatusTag status={voice.status} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {files}
    </Panel>
  )
}
