import { useTranslations } from '../i18n/page-context.tsx'
import { Seg } from '../ui/seg.tsx'
import { urls } from './urls.ts'

type Place = 'map' | 'goals' | 'areas' | 'maturity' | 'indicators' | 'initiatives'

/** The pages of the strategy beside each other, on each of them. */
export function StrategyTabs({ current }: { current: Place }) {
  const t = useTranslations('shell.nav')
  const places: [Place, string][] = [
    ['map', urls.strategy()],
    ['goals', urls.goals()],
    ['areas', urls.areas()],
    ['maturity', urls.maturity()],
    ['indicators', urls.indicators()],
    ['initiatives', urls.initiatives()],
  ]
  return (
    <Seg
      label={t('aboutStrategy')}
      items={places.map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  )
}
