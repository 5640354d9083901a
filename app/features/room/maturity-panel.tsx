import { useTranslations } from '../../i18n/page-context.tsx'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import { MaturityLadder } from '../maturity/maturity-ladder.tsx'
import type { CurrentRating } from '../maturity/read-current.server.ts'

type MaturityPanelProps = {
  ratings: { city: CurrentRating; areas: CurrentRating[] }
  hrefOf: (slug: string) => string
}

/** Where each area stands today, and the city by its own rating. */
export function MaturityPanel({ ratings, hrefOf }: MaturityPanelProps) {
  const t = useTranslations('room.maturity')
  const common = useTranslations('common')
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')}>
      <TableRegion label={t('region')}>
        <DataTable
          caption={t('title')}
          captionHidden
          cards
          rows={[...ratings.areas, ratings.city]}
          rowKey={(row) => row.slug}
          columns={[
            {
              key: 'area',
              head: t('area'),
              rowHeader: true,
              render: (row) => <a href={hrefOf(row.slug)}>{row.name}</a>,
            },
            {
              key: 'level',
              head: t('level'),
              render: (row) => (
                <>
                  {row.level === null ? t('unknown') : `${row.level} ${row.levelName ?? ''}`}{' '}
                  {row.isExample ? <Pill icon="info">{common('example')}</Pill> : null}
                </>
              ),
            },
            {
              key: 'ladder',
              head: t('ladder'),
              render: (row) => (
                <MaturityLadder
                  level={row.level}
                  levelName={row.levelName}
                  target={row.target}
                  code={row.code}
                  size="s"
                />
              ),
            },
            {
              key: 'evidence',
              head: t('evidence'),
              kind: 'end',
              render: (row) => row.evidenceCount,
            },
          ]}
        />
      </TableRegion>
    </Panel>
  )
}
