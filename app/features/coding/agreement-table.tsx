import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { alphaBand, kappaBand, type Agreement } from '../../lib/agreement.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { ResultLine } from './results-table.ts'

/** Kappa and alpha of each line with their words; where there is no number, why. */
export function AgreementTable({ lines }: { lines: readonly ResultLine[] }) {
  const t = useTranslations('coding')
  const format = useFormatter()
  const number = (value: number) =>
    format.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const value = ({ value: found, why }: Agreement, word: (value: number) => string) =>
    found === null ? (
      <span className="muted">{t(`measure.${why ?? 'nobodyOverlaps'}`)}</span>
    ) : (
      <>
        <b>{number(found)}</b>
        <span className="xs muted due__unit">{word(found)}</span>
      </>
    )
  return (
    <DataTable
      caption={t('round.caption')}
      captionHidden
      cards
      columns={[
        {
          key: 'what',
          head: t('measure.what'),
          className: 'ex',
          render: (row) => (
            <>
              {row.name}
              {row.counts ? (
                <span className="xs muted due__unit">
                  {[
                    t('measure.both', { count: row.counts.both }),
                    t('measure.onlyFirst', { count: row.counts.onlyFirst }),
                    t('measure.onlySecond', { count: row.counts.onlySecond }),
                  ].join(', ')}
                </span>
              ) : null}
            </>
          ),
        },
        { key: 'n', head: t('measure.n'), render: (row) => String(row.n) },
        {
          key: 'agreed',
          head: t('measure.agreed'),
          render: (row) =>
            row.observed === null
              ? '–'
              : format.number(row.observed, { style: 'percent', maximumFractionDigits: 0 }),
        },
        {
          key: 'kappa',
          head: t('measure.kappa'),
          render: (row) => value(row.kappa, (found) => t(`kappaBand.${kappaBand(found)}`)),
        },
        {
          key: 'alpha',
          head: t('measure.alpha'),
          render: (row) => value(row.alpha, (found) => t(`alphaBand.${alphaBand(found)}`)),
        },
      ]}
      rows={lines}
      rowKey={(row) => `${row.what} ${row.name}`}
    />
  )
}
