import type { ComponentProps } from 'react'
import { IndicatorLatest } from './indicator-latest.tsx'

export type LinkedIndicator = ComponentProps<typeof IndicatorLatest>['card'] & {
  id: number
  slug: string
  name: string
}
type IndicatorLinksProps = {
  indicators: readonly LinkedIndicator[]
  hrefOf: (slug: string) => string
}

/** Indicators, each with its newest value. */
export function IndicatorLinks({ indicators, hrefOf }: IndicatorLinksProps) {
  return (
    <ul className="linklist">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <a href={hrefOf(indicator.slug)}>{indicator.name}</a>
          <span>
            <IndicatorLatest card={indicator} />
          </span>
        </li>
      ))}
    </ul>
  )
}
