import { useFormatter } from '../../i18n/page-context.tsx'

/** A day, a month or a year, as far as it is known. */
export function MadeOn({ date }: { date: string }) {
  const format = useFormatter()
  const parts = date.split('-').length
  if (parts === 1) return date
  const noon = new Date(`${parts === 2 ? `${date}-01` : date}T12:00:00Z`)
  if (Number.isNaN(noon.getTime())) return date
  return parts === 2
    ? format.dateTime(noon, { year: 'numeric', month: 'long' })
    : format.dateTime(noon, { dateStyle: 'long' })
}
