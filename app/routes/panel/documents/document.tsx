import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDocument } from '../../../features/documents/metadata/act-on-document.server.ts'
import { AttachmentsPanel } from '../../../features/documents/metadata/attachments-panel.tsx'
import { DocumentForm } from '../../../features/documents/metadata/document-form.tsx'
import { documentForm } from '../../../features/documents/metadata/forms.ts'
import { PlacePanel } from '../../../features/documents/metadata/place-panel.tsx'
import { VersionsPanel } from '../../../features/documents/metadata/versions-panel.tsx'
import { openEditedDocument } from '../../../http/edited-document.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedText } from '../../../lib/posted-form.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { document } = await openEditedDocument(request, params)
  const { id, slug } = document
  return {
    head: { title: document.title, noindex: true },
    document,
    versions: document.versions.map((version) => ({
      ...version,
      href: urls.panel.version(id, version.number),
      matchingHref: urls.panel.matching(id, version.number),
      publicHref: version.state === 'draft' ? null : urls.version(slug, version.number),
    })),
    attachments: document.attachments.map((file) => ({
      ...file,
      href: urls.file(file.hash, file.fileName),
    })),
    publicHref: document.versions.some(({ state }) => state !== 'draft')
      ? urls.document(slug)
      : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, actor, document } = await openEditedDocument(request, params)
  const form = parseForm(await readFormData(request), documentForm, ['file'])
  if (!form.ok) return form.invalid
  const done = await actOnDocument(db, document, form.value, actor, now)
  if (!done.ok) {
    if (done.refusal === 'notFound') throw notFound()
    const { field, error, status } = done.refusal
    return form.refuse(field === '' ? { form: [error] } : { fields: { [field]: [error] } }, status)
  }
  const here = urls.panel.document(document.id)
  switch (done.value.act) {
    case 'begun': {
      const { number } = done.value
      const flash = { key: 'documents.edit.versions.begun', values: { number } }
      return seeOther(urls.panel.version(document.id, number), { tone: 'done', ...flash })
    }
    case 'saved':
      return seeOther(here, { tone: 'done', key: 'documents.edit.saved' })
    case 'placed':
      return seeOther(`${here}#biblioteka`, { tone: 'done', key: 'documents.place.saved' })
    case 'attached':
      return seeOther(`${here}#zalaczniki`, { tone: 'done', key: 'documents.attachment.added' })
    case 'detached':
      return seeOther(`${here}#zalaczniki`, { tone: 'done', key: 'documents.attachment.removed' })
  }
}

export default function EditDocument() {
  const { document, versions, attachments, publicHref } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('documents')
  const intent = postedText(posted, 'intent')
  const postedOf = (...intents: string[]) => (intents.includes(intent ?? '') ? posted : undefined)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.documents()}>{t('list.title')}</a>}
        title={<Written locale="pl">{document.title}</Written>}
        action={publicHref ? <a href={publicHref}>{t('edit.publicPage')}</a> : null}
      />
      <div className="dform">
        <VersionsPanel
          versions={versions}
          uploadHref={urls.panel.uploadVersion(document.id)}
          posted={postedOf('begin')}
        />
        <Panel kind="staff" title={t('edit.about')} id="opis">
          <DocumentForm
            document={document}
            posted={postedOf('save')}
            cancelHref={urls.panel.documents()}
          />
        </Panel>
        <PlacePanel place={document.place} />
        <AttachmentsPanel attachments={attachments} posted={postedOf('attach')} />
      </div>
    </>
  )
}
