import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MappingForm } from './mapping-form.tsx'
import { OutcomePanel, type ReportLinks } from './outcome-panel.tsx'
import { RunForm } from './run-form.tsx'
import type { ImportView } from './view.ts'

type BatchPageProps = {
  view: ImportView
  links: ReportLinks & { start: string; self: string }
  /** What else a preview asks, as parameters of its address, and what was chosen. */
  more?: { fields: ReactNode; values: Record<string, string | undefined>; about: string }
}

/** One file on its way: checked, running, done. */
export function BatchPage({ view, links, more }: BatchPageProps) {
  const t = useTranslations('importing')
  const form = useTranslations('letters.form')
  const isRemark = view.batch.kind === 'remark'
  const titleHead = isRemark ? form('columnTitle') : t('column.title')
  const { file, source } = view.batch
  const back = <a href={links.start}>{t('preview.back')}</a>
  if (view.state === 'running') {
    return (
      <>
        <PageHead kind="staff" title={t('running.title', { file })} above={back} />
        <Note kind="info" icon="hourglass">
          <p>{t('running.text')}</p>
          <ButtonLink variant="line" icon="rotate-ccw" href={links.self}>
            {t('running.refresh')}
          </ButtonLink>
        </Note>
      </>
    )
  }
  if (view.state === 'done') {
    const { result, hasReport } = view
    return (
      <>
        <PageHead
          kind="staff"
          title={t('done.title', { file })}
          lead={t('done.lead', { source })}
          above={back}
          action={
            <ButtonLink variant="line" icon="upload" href={links.start}>
              {t('done.again')}
            </ButtonLink>
          }
        />
        <div className="below">
          {result.counts.created > 0 ? (
            <Note kind="done" icon="circle-check" role="status">
              {isRemark ? form('moderation') : t('done.moderation')}
            </Note>
          ) : null}
          <OutcomePanel
            title={t('done.counts')}
            result={result}
            isDone
            titleHead={titleHead}
            links={hasReport ? links : null}
          />
        </div>
      </>
    )
  }
  return (
    <>
      <PageHead
        kind="staff"
        title={t('preview.title', { file })}
        lead={t('preview.lead', { source })}
        above={back}
      />
      <div className="below">
        <MappingForm view={view} action={links.start} about={more?.about}>
          {more?.fields}
        </MappingForm>
        {view.result ? (
          <>
            <OutcomePanel
              title={t('preview.counts')}
              result={view.result}
              isDone={false}
              titleHead={titleHead}
              links={withMapping(links, view.mapping, more?.values)}
            />
            <RunForm view={view} action={links.start} more={more?.values} />
          </>
        ) : null}
      </div>
    </>
  )
}

/** The files to download follow the columns that were chosen. */
function withMapping(
  links: ReportLinks,
  mapping: Record<string, number>,
  more: Record<string, string | undefined> = {},
): ReportLinks {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value)
  for (const [field, index] of Object.entries(mapping)) query.set(field, String(index))
  return {
    report: `${links.report}?${query}`,
    corrections: `${links.corrections}?${query}`,
  }
}
