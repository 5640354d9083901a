import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { TableName } from './export-columns.ts'

export type FileHref = (file: string) => string

/** The same rows as files. */
export function TableFiles({ table, hrefOf }: { table: TableName; hrefOf: FileHref }) {
  const t = useTranslations('maturity')
  return (
    <p className="mfiles sm">
      <Icon name="download" size="s" /> {t('files')}{' '}
      {(['csv', 'json'] as const).map((kind) => (
        <a
          key={kind}
          href={hrefOf(`${table}.${kind}`)}
          aria-label={t('fileLabel', { table: t(`table.${table}`), kind: kind.toUpperCase() })}
        >
          {kind.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
