import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { BatchPage } from '../imports/batch-page.tsx'
import { UPLOAD_FORM_ID, UploadForm } from '../imports/upload-form.tsx'
import type { ImportView } from '../imports/view.ts'
import { EntryTabs, type EntryLinks } from './entry-tabs.tsx'
import type { VersionChoice } from './list-versions.server.ts'
import { ReceivedDefault } from './received-default.tsx'
import { RemarkFormRules } from './remark-form-rules.tsx'
import { VersionField } from './version-field.tsx'

type FormImportPageProps = {
  tabs: EntryLinks
  versions: readonly VersionChoice[]
  likely: number | null
  posted: PostedForm
  today: string
  emptyForm: { docx: string; csv: string }
}

/** Where a file of remarks is handed in. */
export function FormImportPage(props: FormImportPageProps) {
  const { tabs, versions, likely, posted, today, emptyForm } = props
  const t = useTranslations('letters.form')
  const errorText = useErrorText()
  const typed = (name: string) => postedText(posted, name) ?? ''
  const error = (name: string) => errorText(postedError(posted, name))
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <EntryTabs links={tabs} current="form" />
      <div className="entry">
        <UploadForm posted={posted}>
          <VersionField
            formId={UPLOAD_FORM_ID}
            versions={versions}
            value={typed('version') || String(likely ?? '')}
            error={error('version')}
          />
          <ReceivedDefault
            id={`${UPLOAD_FORM_ID}-wplyw`}
            value={typed('wplyw')}
            today={today}
            error={error('wplyw')}
          />
        </UploadForm>
        <RemarkFormRules docxHref={emptyForm.docx} csvHref={emptyForm.csv} />
      </div>
    </>
  )
}

type FormBatchPageProps = {
  view: ImportView
  version: VersionChoice | null
  received: string
  today: string
  links: Parameters<typeof BatchPage>[0]['links']
}

/** A file of remarks on its way: checked, running, done. */
export function FormBatchPage({ view, version, received, today, links }: FormBatchPageProps) {
  const t = useTranslations('letters.form')
  return (
    <BatchPage
      view={view}
      links={links}
      more={{
        about: version ? t('version', version) : '',
        fields: <ReceivedDefault id="mapping-wplyw" value={received} today={today} />,
        values: { wplyw: received },
      }}
    />
  )
}
