import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { TermLine } from './read-vocabulary.server.ts'

type TermTableProps = {
  caption: string
  lines: readonly TermLine[]
  isTree: boolean
  hrefOf(id: number): string
}

/** The terms of a vocabulary in the order of the tree. */
export function TermTable({ caption, lines, isTree, hrefOf }: TermTableProps) {
  const t = useTranslations('codebook.vocabulary')
  const format = useFormatter()
  const columns: Column<TermLine>[] = [
    {
      key: 'name',
      head: t('term'),
      rowHeader: true,
      className: 'codebook__term',
      render: (line) => (
        <span className={line.parentId === null ? undefined : 'codebook__below'}>
          <a href={hrefOf(line.id)}>
            {/^\d/.test(line.code) ? `${line.code} ` : ''}
            {line.name}
          </a>
        </span>
      ),
    },
    {
      key: 'facts',
      head: t('facts'),
      render: (line) => (
        <span className="row">
          {line.retiredAt ? <Pill icon="archive">{t('retired')}</Pill> : null}
          <span className={line.isDefined ? undefined : 'muted'}>
            {t(line.isDefined ? 'defined' : 'undefined')}
          </span>
          {line.hasExamples ? <span>{t('examples')}</span> : null}
          {line.open > 0 ? <b>{t('open', { count: line.open })}</b> : null}
        </span>
      ),
    },
    { key: 'own', head: t('own'), kind: 'end', render: (line) => format.number(line.own) },
  ]
  if (isTree) {
    columns.push({
      key: 'below',
      head: t('withBelow'),
      kind: 'end',
      render: (line) => (line.parentId === null ? format.number(line.withBelow) : ''),
    })
  }
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={(line) => line.id}
      cards
    />
  )
}
