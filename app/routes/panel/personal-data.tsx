import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ErasePanel } from '../../features/erasure/erase-panel.tsx'
import { erasePerson } from '../../features/erasure/erase-person.server.ts'
import { findPerson } from '../../features/erasure/find-person.server.ts'
import { FindPersonForm } from '../../features/erasure/find-person-form.tsx'
import { FoundPanel } from '../../features/erasure/found-panel.tsx'
import { foundNumbers, isNobody } from '../../features/erasure/found-numbers.ts'
import { asksForNobody, copyForm, wishForm, wishOf } from '../../features/erasure/wish.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { erasureContext } from '../../http/erasure.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'people.manage')
  const page = openPage(request)
  return { head: { title: page.t('erasure.desk.title'), noindex: true } }
}

/** Looks (`find`), or forgets (`erase`). Both are posted: an address of a person stands in no URL. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'people.manage')
  const page = openPage(request)
  const posted = await readFormData(request)
  const form = parseForm(posted, wishForm)
  if (!form.ok) {
    // What was found stays in view while the reason is missing.
    const who = posted.get('intent') === 'erase' ? parseForm(posted, copyForm) : null
    const person = who?.ok ? await findPerson(page.db, wishOf(who.value)) : null
    return answer(form.invalid, person && foundNumbers(person))
  }
  const wish = wishOf(form.value)
  if (asksForNobody(wish)) return answer(form.refuse({ form: ['erasure.error.empty'] }), null)
  const person = await findPerson(page.db, wish)
  const found = foundNumbers(person)
  if (person.unknownNumbers.length > 0) {
    return answer(form.refuse({ fields: { numbers: ['erasure.error.unknownNumber'] } }), null)
  }
  if (form.value.intent === 'find') {
    if (isNobody(found)) return answer(form.refuse({ form: ['erasure.error.nobody'] }, 404), null)
    return answer(form.refuse({}, 200), found)
  }
  const by = { kind: 'admin', accountId: actor.id, reason: form.value.reason } as const
  const done = await erasePerson(page.db, wish, by, erasureContext(page))
  if (!done.ok) {
    return answer(form.refuse({ form: [`erasure.error.${done.refusal}`] }, 409), found)
  }
  return seeOther(urls.panel.personalData(), { tone: 'done', key: 'erasure.flash.erased' })
}

type Refused = ReturnType<Extract<ReturnType<typeof parseForm>, { ok: true }>['refuse']>

function answer({ data: reply, init }: Refused, found: ReturnType<typeof foundNumbers> | null) {
  return data({ reply, found }, init ?? {})
}

export default function PersonalData() {
  const last = useActionData<typeof action>()
  const t = useTranslations('erasure.desk')
  const found = last?.found ?? null
  const typed = last?.reply.initialValue ?? {}
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.people()}>{useTranslations('people.person')('above')}</a>}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="person">
        <FindPersonForm last={found ? undefined : last?.reply} typed={typed} />
        {found ? (
          <>
            <FoundPanel found={found} typed={typed} copyHref={urls.panel.personalDataCopy()} />
            <ErasePanel last={last?.reply} typed={typed} />
          </>
        ) : null}
      </div>
    </>
  )
}
