import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { createDocument } from '../../../features/documents/metadata/change-document.server.ts'
import { DocumentForm } from '../../../features/documents/metadata/document-form.tsx'
import { newDocumentForm } from '../../../features/documents/metadata/forms.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'document.edit')
  const { t } = openPage(request)
  return { head: { title: t('documents.new.title'), noindex: true } }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'document.edit')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), newDocumentForm)
  if (!form.ok) return form.invalid
  const id = await createDocument(db, form.value, actor, now)
  return seeOther(urls.panel.document(id), { tone: 'done', key: 'documents.new.created' })
}

export default function NewDocument() {
  const posted = useActionData<typeof action>()
  const t = useTranslations('documents')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.documents()}>{t('list.title')}</a>}
        title={t('new.title')}
        lead={t('new.lead')}
      />
      <div className="dform">
        <Panel kind="staff" title={t('edit.about')} titleHidden>
          <DocumentForm document={null} posted={posted} cancelHref={urls.panel.documents()} />
        </Panel>
      </div>
    </>
  )
}
