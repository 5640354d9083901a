import type { ReactNode } from 'react'
import { useId } from 'react'
import { Legend, ShareBar } from './share-bar.tsx'

type Part = {
  value: number
  /** The number with its words, e.g. `<b>76</b> czeka w terminie`. */
  label: ReactNode
}

export type PromiseBarProps = {
  title: ReactNode
  answered: Part
  waiting: Part
  late: Part
  /** All three numbers in one sentence, for those who do not see the bar. */
  summary: string
  counters?: readonly { key: string; value: ReactNode; unit?: ReactNode; label: ReactNode }[]
  /** As of when, and where the numbers come from. */
  footer?: ReactNode
}

/** The public promise in numbers, late ones included. */
export function PromiseBar(props: PromiseBarProps) {
  const { title, answered, waiting, late, summary, counters, footer } = props
  const titleId = useId()
  const shares = [
    { key: 'answered', tone: 'brand' as const, ...answered },
    { key: 'waiting', tone: 'sun' as const, ...waiting },
    { key: 'late', tone: 'late' as const, ...late },
  ]
  return (
    <section className="promise wrap" aria-labelledby={titleId}>
      <div className="promise__b">
        <div className="promise__bar">
          <h2 id={titleId}>{title}</h2>
          <ShareBar shares={shares} label={summary} tall />
          <Legend shares={shares} />
        </div>
        {counters ? (
          <dl className="counters">
            {counters.map((counter) => (
              <div key={counter.key}>
                <dt>{counter.label}</dt>
                <dd className="num">
                  {counter.value} {counter.unit ? <small>{counter.unit}</small> : null}
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        {footer ? <div className="promise__foot">{footer}</div> : null}
      </div>
    </section>
  )
}
