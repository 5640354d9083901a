import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  emptyFormCsv,
  emptyFormDocx,
  findFormDocument,
} from '../features/letters/empty-form.server.ts'
import { openPage } from '../http/page.server.ts'
import { notFound } from '../http/respond.server.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The empty form for remarks, to print or to fill; anybody may take it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, url, locale, t } = openPage(request)
  const { file = '' } = params
  const headers = { 'Content-Disposition': `attachment; filename="${file}"` }
  if (file === 'formularz-uwag.csv') {
    return new Response(emptyFormCsv(t), {
      headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' },
    })
  }
  if (file !== 'formularz-uwag.docx') throw notFound()
  const slug = url.searchParams.get('dokument')
  const document = slug === null ? null : await findFormDocument(db, slug)
  if (slug !== null && !document) throw notFound()
  return new Response(new Uint8Array(await emptyFormDocx(t, locale, document)), {
    headers: { ...headers, 'Content-Type': DOCX },
  })
}
