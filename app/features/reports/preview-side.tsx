import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { LongDate } from '../register/long-date.tsx'
import { Checklist, type ChecklistProps } from './checklist.tsx'
import { DownloadList } from './download-list.tsx'
import { PublishForm } from './publish-form.tsx'
import type { FileKind } from './report-files.ts'
import type { ReportRecord } from './report-row.ts'

type PreviewSideProps = {
  report: Pick<ReportRecord, 'number' | 'published_at'> & { checksum: string }
  checklist: ChecklistProps
  /** How many will be written to. */
  people: number
  links: { reports: string; publicPage: string; file(kind: FileKind): string }
  posted: PostedForm
}

/** Beside the preview: whether it can go out, the files, what happens then. */
export function PreviewSide({ report, checklist, people, links, posted }: PreviewSideProps) {
  const t = useTranslations('reports')
  return (
    <>
      {report.published_at ? (
        <Panel kind="staff" title={t('preview.publishedTitle')} className="flow-s">
          <p>
            <LongDate at={report.published_at} />
          </p>
          <ButtonLink href={links.publicPage} variant="line" wide icon="eye">
            {t('preview.publicPage')}
          </ButtonLink>
        </Panel>
      ) : (
        <Panel kind="staff" title={t('preview.checks')} className="flow">
          <Checklist {...checklist} />
          <ButtonLink href={links.reports} variant="line" wide icon="rotate-ccw">
            {t('preview.again')}
          </ButtonLink>
          <PublishForm
            checksum={report.checksum}
            asksToConfirm={checklist.checks.personalData.count > 0}
            posted={posted}
          />
        </Panel>
      )}
      <Panel kind="staff" title={t('download')}>
        <DownloadList checksum={report.checksum} hrefOf={links.file} />
      </Panel>
      {report.published_at ? null : (
        <Panel kind="staff" title={t('preview.after')}>
          <p className="sm">{t('preview.afterText', { count: people, next: report.number + 1 })}</p>
        </Panel>
      )}
    </>
  )
}

/** The report and what stands beside it; on phones one under another. */
export function ReportColumns({
  children,
  side,
  label,
}: {
  children: ReactNode
  side: ReactNode
  label: string
}) {
  return (
    <div className="rep">
      <div className="rep__main">{children}</div>
      <aside className="side" aria-label={label}>
        {side}
      </aside>
    </div>
  )
}
