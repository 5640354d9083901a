import { useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { levelIn } from './rating-history.ts'
import type { CurrentRating } from './read-current.server.ts'

/** The level that held at the end of each year in which something was rated, and what changed. */
export function YearsTable({
  subjects,
  years,
  compared,
}: {
  subjects: readonly CurrentRating[]
  years: readonly number[]
  /** The year that today is compared with. */
  compared: number | null
}) {
  const t = useTranslations('maturity.overview')
  const shown = compared === null ? years : [compared]
  return (
    <DataTable
      caption={t('yearsCaption')}
      captionHidden
      cards
      rows={subjects}
      rowKey={(each) => each.slug}
      columns={[
        { key: 'subject', head: t('subject'), rowHeader: true, render: (each) => each.name },
        ...shown.map((year) => ({
          key: String(year),
          head: t('endOf', { year: String(year) }),
          kind: 'end' as const,
          render: (each: CurrentRating) => levelIn(each.history, year) ?? t('noneShort'),
        })),
        {
          key: 'today',
          head: t('today'),
          kind: 'end',
          render: (each) => each.level ?? t('noneShort'),
        },
        ...(compared === null
          ? []
          : [
              {
                key: 'change',
                head: t('change'),
                kind: 'end' as const,
                render: (each: CurrentRating) =>
                  changeOf(levelIn(each.history, compared), each.level) ?? t('noneShort'),
              },
            ]),
      ]}
    />
  )
}

/** `+1`, `0`, `−1`; null where one of the two is not known. */
export function changeOf(before: number | null, now: number | null): string | null {
  if (before === null || now === null) return null
  const change = now - before
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'
}
