import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnPerson } from '../../features/accounts/act-on-person.server.ts'
import { personForm } from '../../features/accounts/forms.ts'
import { PersonActs } from '../../features/accounts/person-acts.tsx'
import { PersonFacts } from '../../features/accounts/person-facts.tsx'
import { viewPerson } from '../../features/accounts/view-person.server.ts'
import { AuditTable } from '../../features/audit/audit-table.tsx'
import { listAudit } from '../../features/audit/list-audit.server.ts'
import { listUnits } from '../../features/frame/units.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta

const RECENT = 10

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'people.manage')
  const page = openPage(request)
  const person = await viewPerson(page.db, params.id ?? '', page.now)
  if (!person) throw notFound()
  const about = { action: null, objectType: 'account', objectId: person.id, before: null }
  const log = await listAudit(page.db, about, RECENT)
  return {
    person,
    units: await listUnits(page.db),
    log: log.lines,
    head: { title: person.name, noindex: true },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'people.manage')
  const page = openPage(request)
  const form = parseForm(await readFormData(request), personForm)
  if (!form.ok) return form.invalid
  const id = params.id ?? ''
  const act = { by: actor, now: page.now, reason: form.value.reason }
  const result = await actOnPerson(page.db, id, form.value, act)
  if (result.ok) {
    return seeOther(urls.panel.person(id), { tone: 'done', key: `people.flash.${result.value}` })
  }
  if (result.refusal === 'notFound') throw notFound()
  return form.refuse({ form: [`people.error.${result.refusal}`] }, 409)
}

export default function Person() {
  const { person, units, log } = useLoaderData<typeof loader>()
  const last = useActionData<typeof action>()
  const t = useTranslations('people.person')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.people()}>{t('above')}</a>}
        title={<bdi>{person.name}</bdi>}
      />
      <div className="person">
        <PersonFacts person={person} />
        <PersonActs person={person} units={units} last={last} />
        <Panel kind="staff" title={t('logTitle')}>
          {log.length > 0 ? (
            <AuditTable lines={log} caption={t('logTitle')} />
          ) : (
            <p>{t('noLog')}</p>
          )}
          <p>
            <a href={urls.panel.audit({ rodzaj: 'account', id: person.id })}>{t('log')}</a>
          </p>
        </Panel>
      </div>
    </>
  )
}
