import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import type { IndicatorCard } from './card.ts'
import { useNumber, usePeriod } from './words.tsx'

type Props = { cards: readonly IndicatorCard[]; hrefOf: (id: number) => string }

export function CatalogueTable({ cards, hrefOf }: Props) {
  const t = useTranslations('indicators')
  const number = useNumber()
  const period = usePeriod()
  return (
    <TableRegion label={t('title')}>
      <DataTable
        caption={t('title')}
        captionHidden
        cards
        rows={cards}
        rowKey={(card) => card.id}
        columns={[
          {
            key: 'code',
            head: t('fact.code'),
            render: (card) => t(`code.${card.edition}`, { code: card.code }),
          },
          {
            key: 'name',
            head: t('fact.name'),
            rowHeader: true,
            render: (card) => (
              <a href={hrefOf(card.id)}>
                <Written locale={card.nameLocale}>{card.name}</Written>
              </a>
            ),
          },
          {
            key: 'latest',
            head: t('fact.latest'),
            render: (card) =>
              card.latest
                ? `${number(card.latest.value)} ${card.measure} (${period(card.latest.period)})${card.latest.isExample ? `, ${t('example')}` : ''}`
                : t('noData'),
          },
          {
            key: 'target',
            head: t('fact.target'),
            render: (card) =>
              card.target ? `${number(card.target.value)} (${card.target.year})` : '–',
          },
          { key: 'asked', head: t('fact.asked'), kind: 'end', render: (card) => card.asked },
        ]}
      />
    </TableRegion>
  )
}
