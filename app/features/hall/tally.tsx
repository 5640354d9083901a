import { useTranslations } from '../../i18n/page-context.tsx'
import type { Tally as Counts } from './shown-day.ts'

export function Tally({ tally }: { tally: Counts }) {
  const t = useTranslations('dayOf.tally')
  return (
    <dl className="doortally">
      {(['here', 'missing', 'waiting'] as const).map((each) => (
        <div key={each}>
          <dt>{t(each)}</dt>
          <dd>{tally[each]}</dd>
        </div>
      ))}
    </dl>
  )
}
