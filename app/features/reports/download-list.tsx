import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { FileKind } from './report-files.ts'

const ICONS: Record<FileKind, IconName> = { docx: 'file-text', csv: 'table', json: 'file-down' }

type DownloadListProps = { checksum: string; hrefOf(kind: FileKind): string }

/** The same report as files, and the sum by which anybody can check that it is the same. */
export function DownloadList({ checksum, hrefOf }: DownloadListProps) {
  const t = useTranslations('reports')
  return (
    <div className="rfiles">
      {(['docx', 'csv', 'json'] as const).map((kind) => (
        <ButtonLink key={kind} href={hrefOf(kind)} variant="line" wide icon={ICONS[kind]}>
          {t(kind)}
        </ButtonLink>
      ))}
      <p className="xs muted">
        {t('checksum')}: <span className="code rsumcode">{checksum}</span>
      </p>
      <p className="xs muted">{t('checksumHint')}</p>
    </div>
  )
}
