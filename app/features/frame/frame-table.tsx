import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { FrameRow } from './frame-rows.server.ts'
import { columnsOf, LANGUAGES, type Section } from './section.ts'

export type FrameTableProps = {
  section: Section
  caption: string
  captionHidden?: boolean
  rows: readonly FrameRow[]
  hrefOf: (id: string) => string
}

/** The rows of a section, or those under one parent. */
export function FrameTable({ section, caption, captionHidden, rows, hrefOf }: FrameTableProps) {
  const t = useTranslations('frame.list')
  const living = rows.filter((row) => !row.retiredAt)
  const columns: Column<FrameRow>[] = [
    {
      key: 'name',
      head: t('name'),
      rowHeader: true,
      render: (row) => (
        <a id={`wiersz-${row.id}`} href={hrefOf(row.id)}>
          {row.title}
        </a>
      ),
    },
  ]
  if (section.fields.some(isFact) || living.length < rows.length) {
    columns.push({
      key: 'facts',
      head: t('facts'),
      render: (row) => <Facts {...{ section, row }} />,
    })
  }
  if (section.fields.some((field) => 'languages' in field && field.languages)) {
    columns.push({
      key: 'missing',
      head: t('translations'),
      render: (row) => <Missing section={section} row={row} />,
    })
  }
  if (section.can.move && living.length > 1) {
    columns.push({
      key: 'order',
      head: t('order'),
      render: (row) =>
        row.retiredAt ? null : (
          <MoveButtons row={row} isFirst={row === living[0]} isLast={row === living.at(-1)} />
        ),
    })
  }
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      cards
    />
  )
}

type RowProps = { section: Section; row: FrameRow }

function isFact(field: Section['fields'][number]): boolean {
  return field.kind === 'select' || field.kind === 'flag'
}

function Facts({ section, row }: RowProps) {
  const t = useTranslations('frame')
  const common = useTranslations('common')
  return (
    <span className="row">
      {section.fields.map((field) => {
        const value = row.values[field.column]
        if (field.kind === 'flag') {
          return value ? <Pill key={field.column}>{common('example')}</Pill> : null
        }
        if (field.kind !== 'select' || typeof value !== 'string') return null
        const word = `option.${field.words}.${value}` as Parameters<typeof t>[0]
        return <span key={field.column}>{t(word)}</span>
      })}
      {row.retiredAt ? <Pill icon="archive">{t('list.retired')}</Pill> : null}
    </span>
  )
}

/** Languages in which some text of the row is still only Polish. */
function Missing({ section, row }: RowProps) {
  const t = useTranslations('frame')
  const missing = LANGUAGES.filter((language) =>
    section.fields.some((field) => {
      const [polish = '', ...others] = columnsOf(field)
      const column = others.find((each) => each.endsWith(`_${language}`))
      return column && row.values[polish] && !row.values[column]
    }),
  )
  if (missing.length === 0) return <span className="muted">{t('list.complete')}</span>
  const languages = missing.map((language) => t(`language.${language}`)).join(', ')
  return <>{t('list.missing', { languages })}</>
}

function MoveButtons({
  row,
  isFirst,
  isLast,
}: {
  row: FrameRow
  isFirst: boolean
  isLast: boolean
}) {
  const t = useTranslations('frame.list')
  const name = row.title
  return (
    <form method="post" className="row">
      <input type="hidden" name="id" value={row.id} />
      {isFirst ? null : (
        <Button variant="line" name="intent" value="up" aria-label={t('upNamed', { name })}>
          {t('up')}
        </Button>
      )}
      {isLast ? null : (
        <Button variant="line" name="intent" value="down" aria-label={t('downNamed', { name })}>
          {t('down')}
        </Button>
      )}
    </form>
  )
}
