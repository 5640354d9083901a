import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  acceptUpload,
  takeUpload,
} from '../../../features/documents/import/act-on-upload.server.ts'
import {
  imagePlaces,
  saveForm,
  uploadForm,
  uploadIntent,
  uploadOf,
} from '../../../features/documents/import/forms.ts'
import { discardUpload, readUpload } from '../../../features/documents/import/keep-upload.server.ts'
import { PreviewPage } from '../../../features/documents/import/preview-page.tsx'
import { previewOf } from '../../../features/documents/import/preview.ts'
import { UploadStart } from '../../../features/documents/import/upload-panel.tsx'
import { openEditedDocument } from '../../../http/edited-document.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, url, t, document } = await openEditedDocument(request, params)
  const { id, title, versions } = document
  const asked = queryNumber(url.searchParams, 'plik')
  const upload = asked === null ? null : await readUpload(db, id, asked)
  const newest = versions[0] ?? null
  return {
    head: {
      title: t(upload ? 'documents.preview.title' : 'documents.upload.title'),
      noindex: true,
    },
    document: { id, title },
    preview: upload && previewOf(upload),
    isGone: asked !== null && !upload,
    newest: newest?.number ?? null,
    draft:
      newest?.state === 'draft'
        ? { number: newest.number, href: urls.panel.version(id, newest.number) }
        : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, actor, document } = await openEditedDocument(request, params)
  const posted = await readFormData(request)
  const asked = parseForm(posted, uploadIntent, ['file'])
  if (!asked.ok) return asked.invalid
  const here = (query?: { plik: string }) => urls.panel.uploadVersion(document.id, query)
  const gone = () => seeOther(here(), { tone: 'error', key: 'documents.upload.gone' })
  if (asked.value.intent === 'upload') {
    const form = parseForm(posted, uploadForm, ['file'])
    if (!form.ok) return form.invalid
    const taken = await takeUpload(db, document.id, form.value.file, actor, now)
    if (taken.ok) return seeOther(here({ plik: String(taken.value) }))
    return form.refuse({ fields: { file: [taken.refusal] } })
  }
  const named = parseForm(posted, uploadOf)
  if (!named.ok) return named.invalid
  if (asked.value.intent === 'discard') {
    await discardUpload(db, document.id, named.value.upload)
    return seeOther(here(), { tone: 'done', key: 'documents.preview.discarded' })
  }
  const upload = await readUpload(db, document.id, named.value.upload)
  if (!upload) return gone()
  const form = parseForm(posted, saveForm(imagePlaces(upload.blocks)))
  if (!form.ok) return form.invalid
  const saved = await acceptUpload(db, document, upload, form.value.altTexts, actor, now)
  if (saved.ok) {
    const { number } = saved.value
    const next = document.versions.length === 0 ? urls.panel.version : urls.panel.matching
    const flash = { tone: 'done', key: 'documents.preview.saved', values: { number } } as const
    return seeOther(next(document.id, number), flash)
  }
  if (saved.refusal === 'notFound') throw notFound()
  if (saved.refusal === 'gone') return gone()
  return form.refuse({ form: [saved.refusal.error] }, 409)
}

export default function UploadVersion() {
  const { document, preview, isGone, newest, draft } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('documents')
  const here = urls.panel.uploadVersion(document.id)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.document(document.id)}>{document.title}</a>}
        title={preview ? t('preview.title') : t('upload.title')}
        lead={preview ? t('preview.lead', { file: preview.fileName }) : t('upload.lead')}
      />
      {preview ? (
        <PreviewPage
          preview={preview}
          newest={newest}
          posted={posted}
          fileHref={urls.file}
          againHref={here}
        />
      ) : (
        <UploadStart posted={posted} isGone={isGone} draft={draft} />
      )}
    </>
  )
}
