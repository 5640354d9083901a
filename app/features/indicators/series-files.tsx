import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = { table: string; label: string; hrefOf: (file: string) => string }

/** The same numbers as files. */
export function SeriesFiles({ table, label, hrefOf }: Props) {
  const t = useTranslations('indicators')
  return (
    <p className="sm">
      <Icon name="download" size="s" /> {label}:{' '}
      {(['csv', 'json'] as const).map((kind, index) => (
        <span key={kind}>
          {index > 0 ? ', ' : ''}
          <a
            href={hrefOf(`${table}.${kind}`)}
            aria-label={t('fileLabel', { label, kind: kind.toUpperCase() })}
          >
            {kind.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  )
}
