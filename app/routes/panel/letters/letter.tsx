import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashOf, pieceHash } from '../../../features/letters/after-act.ts'
import { actOnLetter } from '../../../features/letters/act-on-letter.server.ts'
import { DraftPage } from '../../../features/letters/draft-page.tsx'
import { explainRegister } from '../../../features/letters/explain-refusal.ts'
import { letterActForm } from '../../../features/letters/forms.ts'
import {
  findLetter,
  viewLetter,
  type LetterView,
} from '../../../features/letters/read-letter.server.ts'
import { ForeignPage, RegisteredPage } from '../../../features/letters/registered-page.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber, queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import type { Translate } from '../../../i18n/catalog.server.ts'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, t } = openPage(request)
  const id = pathNumber(params.id)
  const row = id === null ? undefined : await findLetter(db, id)
  const letter = row && (await viewLetter(db, row, actor))
  if (!row || !letter) throw notFound()
  return {
    head: { title: titleOf(letter, t), noindex: true },
    letter,
    savedAt: row.updated_at,
  }
}

function titleOf(letter: LetterView, t: Translate): string {
  if (letter.state === 'foreign') return t('letters.foreign.title')
  return letter.state === 'draft'
    ? t('letters.draft.title', { count: letter.pieces.length })
    : t('letters.registered.title', { count: letter.remarks.length })
}

const NOTHING = { reply: null, pieces: null, text: null }

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, env, now, url } = openPage(request)
  const form = parseForm(await readFormData(request), letterActForm)
  if (!form.ok) return data({ ...NOTHING, reply: form.invalid.data }, { status: 422 })
  const id = pathNumber(params.id)
  const letter = id === null ? undefined : await findLetter(db, id)
  if (!letter) throw notFound()
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const at = (queryNumber(url.searchParams, 'uwaga') ?? 1) - 1
  const answer = await actOnLetter(db, letter, form.value, at, { actor, context })
  if (answer.kind === 'notFound') throw notFound()
  if (answer.kind === 'notAllowed') throw new Response(null, { status: 403 })
  if (answer.kind === 'text') return data({ ...NOTHING, text: answer.text })
  if (answer.kind === 'refused') {
    const { errors, status } = explainRegister(answer.refusal)
    return data({ ...NOTHING, reply: form.refuse(errors).data, pieces: answer.pieces }, { status })
  }
  const self = urls.panel.letter(letter.id)
  if (answer.kind === 'done') return seeOther(self + pieceHash(answer), flashOf(answer))
  const target = answer.kind === 'taken' ? self : urls.panel.newLetter()
  return seeOther(target, { tone: 'done', key: `letters.flash.${answer.kind}` })
}

export default function Letter() {
  const { letter, savedAt } = useLoaderData<typeof loader>()
  const acted = useActionData<typeof action>()
  const links = {
    list: urls.panel.newLetter(),
    self: urls.panel.letter(letter.id),
    scan: urls.panel.letterScan(letter.id),
    slip: urls.panel.letterSlip(letter.id),
    next: urls.panel.newLetter(),
  }
  if (letter.state === 'foreign') return <ForeignPage letter={letter} links={links} />
  if (letter.state === 'registered') {
    const remark = letter.mayModerate ? urls.panel.moderate : urls.panel.submission
    return (
      <RegisteredPage letter={letter} links={{ ...links, remark }} text={acted?.text ?? null} />
    )
  }
  return (
    <DraftPage
      letter={letter}
      savedAt={savedAt}
      listHref={links.list}
      self={links.self}
      posted={acted?.reply ?? undefined}
      typed={acted?.pieces ?? null}
    />
  )
}
