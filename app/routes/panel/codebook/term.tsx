import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { actOnTerm } from '../../../features/codebook/act-on-term.server.ts'
import { addTerm } from '../../../features/codebook/add-term.server.ts'
import { explainCodebookRefusal } from '../../../features/codebook/codebook-refusal.ts'
import { newTermForm, OPERATIONS, termForm } from '../../../features/codebook/forms.ts'
import { NewTerm } from '../../../features/codebook/new-term.tsx'
import { readNewTerm, type NewTermPage } from '../../../features/codebook/read-new-term.server.ts'
import { readTermPage } from '../../../features/codebook/read-term-page.server.ts'
import { vocabularyOf } from '../../../features/codebook/term-row.server.ts'
import { TermView } from '../../../features/codebook/term-view.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { postedText } from '../../../lib/posted-form.ts'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const isNew = params.term === 'nowe'
  const actor = await requirePermission(request, isNew ? 'codebook.edit' : 'coding.do')
  const { db, url, locale, t } = openPage(request)
  const vocabularyId = pathNumber(params.vocabulary) ?? 0
  if (isNew) {
    const made: NewTermPage | null = await readNewTerm(db, vocabularyId, locale)
    if (!made) throw notFound()
    return {
      made,
      page: null,
      mayEdit: true,
      operation: null,
      head: { title: t('codebook.term.newTitle'), noindex: true },
    }
  }
  const query = url.searchParams
  const ids = query.getAll('z').flatMap((id) => pathNumber(id) ?? [])
  const words = (query.get('slowa') ?? '').split(',').filter((word) => word.trim() !== '')
  const from = ids.length + words.length > 0 || query.has('wybrano') ? { ids, words } : null
  const page = await readTermPage(db, pathNumber(params.term) ?? 0, locale, from)
  if (!page || page.vocabularyId !== vocabularyId) throw notFound()
  return {
    made: null,
    page,
    mayEdit: can(actor, 'codebook.edit'),
    operation: query.get('czynnosc'),
    head: { title: page.title, noindex: true },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'codebook.edit')
  const { db, now, locale } = openPage(request)
  const by = { accountId: actor.id, now }
  const vocabularyId = pathNumber(params.vocabulary) ?? 0
  const posted = await readFormData(request)
  if (params.term === 'nowe') {
    const form = parseForm(posted, newTermForm)
    if (!form.ok) return form.invalid
    const { note, parentId, code, icon, primaryArea, secondaryAreas } = form.value
    const { name_pl, name_en, name_uk, intent: _, ...rest } = form.value
    const term = { vocabularyId, note, parentId, code, icon, texts: rest }
    const { description_pl, description_en, description_uk } = rest
    const { examples, counter_examples, everyday_words } = rest
    const texts = { description_pl, description_en, description_uk, examples }
    const added = await addTerm(
      db,
      {
        ...term,
        names: { name_pl, name_en, name_uk },
        texts: { ...texts, counter_examples, everyday_words },
        themeAreas: { primaryArea, secondaryAreas },
      },
      by,
    )
    if (added.ok)
      return seeOther(urls.panel.codebookTerm(vocabularyId, added.value.id), flash('add', name_pl))
    if (added.refusal === 'notFound') throw notFound()
    const { errors, status } = explainCodebookRefusal(added.refusal, [...posted.keys()])
    return form.refuse(errors, status)
  }
  const termId = pathNumber(params.term) ?? 0
  if ((await vocabularyOf(db, termId)) !== vocabularyId) throw notFound()
  const form = parseForm(posted, termForm)
  if (!form.ok) return form.invalid
  const done = await actOnTerm(db, termId, form.value, by)
  if (done.ok) {
    const page = await readTermPage(db, termId, locale, null)
    const to = urls.panel.codebookTerm(vocabularyId, termId)
    return seeOther(to, flash(form.value.intent, page?.title ?? ''))
  }
  if (done.refusal === 'notFound') throw notFound()
  const { errors, status } = explainCodebookRefusal(done.refusal, [...posted.keys()])
  return form.refuse(errors, status)
}

function flash(intent: string, name: string) {
  return {
    tone: 'done' as const,
    key: `codebook.flash.${intent}`,
    values: { name: [...name].slice(0, 80).join('') },
  }
}

export default function CodebookTerm() {
  const { page, made, mayEdit, operation } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const intent = postedText(posted, 'intent') ?? operation
  if (made) {
    return <NewTerm made={made} posted={posted} back={urls.panel.codebook(made.vocabularyId)} />
  }
  return (
    <TermView
      term={page}
      operation={mayEdit ? (OPERATIONS.find((each) => each === intent) ?? null) : null}
      mayEdit={mayEdit}
      posted={posted}
      back={urls.panel.codebook(page.vocabularyId)}
      hrefOf={(id) => urls.panel.codebookTerm(page.vocabularyId, id)}
    />
  )
}
