import type { ReactNode } from 'react'

export type DeadlineClockProps = {
  /** Stone with the days left. */
  stone: ReactNode
  title: ReactNode
  /** Today's day of the clock, from 1. */
  day: number
  days: number
  /** The same in words: “Dzień 24 z 30”. */
  label: string
  from: ReactNode
  until: ReactNode
  /** How far the work is. */
  progress?: ReactNode
}

/** A legal clock, one tick a day. */
export function DeadlineClock(props: DeadlineClockProps) {
  const { stone, title, day, days, label, from, until, progress } = props
  return (
    <div className="clock">
      {stone}
      <div>
        <p>
          <b>{title}</b>
        </p>
        <div className="ticks" role="img" aria-label={label}>
          {Array.from({ length: days }, (_, index) => (
            <i
              key={index}
              className={index + 1 === day ? 'now' : index + 1 > day ? 'f' : undefined}
            />
          ))}
        </div>
        <p className="clock__l">
          <span>{from}</span>
          <span>{until}</span>
        </p>
      </div>
      {progress ? <p className="pr">{progress}</p> : null}
    </div>
  )
}
