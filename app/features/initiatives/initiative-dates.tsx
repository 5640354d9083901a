import { useTranslations } from '../../i18n/page-context.tsx'
import { MadeOn } from '../reading/made-on.tsx'

type Props = { startsOn: string | null; endsOn: string | null }

/** From when to when, as far as it is known. */
export function InitiativeDates({ startsOn, endsOn }: Props) {
  const t = useTranslations('initiatives.dates')
  if (!startsOn && !endsOn) return <>{t('unknown')}</>
  if (startsOn === endsOn && startsOn) return <MadeOn date={startsOn} />
  const from = () => (startsOn ? <MadeOn date={startsOn} /> : null)
  const to = () => (endsOn ? <MadeOn date={endsOn} /> : null)
  if (!endsOn) return <>{t.rich('from', { from })}</>
  return <>{startsOn ? t.rich('both', { from, to }) : t.rich('to', { to })}</>
}
