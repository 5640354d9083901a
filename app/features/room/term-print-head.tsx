import type { Instant } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { LongDate } from '../register/long-date.tsx'

/** On paper: whose page this is, of which day, and where the newest one stands. */
export function TermPrintHead({ now, address }: { now: Instant; address: string }) {
  const t = useTranslations('room.term')
  return (
    <p className="printonly termhead">
      {t('city')} {t('asOf')} <LongDate at={dayInWarsaw(now)} />. {address}
    </p>
  )
}
