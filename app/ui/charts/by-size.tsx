import type { ReactNode } from 'react'

/** A phone gets the small chart: of the other nobody could read the words there. */
export function BySize({ wide, narrow }: { wide: ReactNode; narrow: ReactNode }) {
  return (
    <>
      <div className="chart-wide">{wide}</div>
      <div className="chart-narrow">{narrow}</div>
    </>
  )
}
