import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  enterPostulate,
  type EntryRefusal,
} from '../../../features/entry/enter-postulate.server.ts'
import { EnteredNote, TodaysEntries } from '../../../features/entry/entered.tsx'
import { EntryForm } from '../../../features/entry/entry-form.tsx'
import { entryForm } from '../../../features/entry/forms.ts'
import { ENTRY_CHANNELS } from '../../../features/entry/limits.ts'
import { listTodaysEntries, readOwnEntry } from '../../../features/entry/own-entries.server.ts'
import { EntryTabs } from '../../../features/letters/entry-tabs.tsx'
import { readFormChoices } from '../../../features/intake/form-choices.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { entryLinks } from '../../../http/entry-links.ts'
import { parseForm, readFormData, type FormErrors } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { newIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { parseReference } from '../../../lib/reference-number.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, env, now, url, locale, t } = openPage(request)
  const reference = parseReference(url.searchParams.get('numer') ?? '')
  const [choices, entries, receipt] = await Promise.all([
    readFormChoices(db, locale),
    listTodaysEntries(db, actor.id, now),
    reference ? readOwnEntry(db, reference, actor.id, { now, secret: env.sessionSecret }) : null,
  ])
  const last = entries[0]
  const today = dayInWarsaw(now)
  return {
    head: { title: t('intake.title'), noindex: true },
    newKey: newIdempotencyKey(),
    links: entryLinks(actor),
    choices,
    entries: entries.map(withSlip),
    receipt: receipt && withSlip(receipt),
    channel: ENTRY_CHANNELS.find((channel) => channel === last?.channel) ?? 'paper',
    receivedOn: last ? dayInWarsaw(last.receivedAt) : today,
    today,
  }
}

function withSlip<Row extends { reference: string }>(row: Row): Row & { slipHref: string } {
  return { ...row, slipHref: urls.panel.slip(row.reference) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, env, now } = openPage(request)
  const form = parseForm(await readFormData(request), entryForm)
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const entered = await enterPostulate(db, form.value, actor.id, context)
  if (!entered.ok) {
    return form.refuse(explain(entered.refusal), entered.refusal === 'keyUsed' ? 409 : 422)
  }
  return seeOther(urls.panel.enter({ numer: entered.value.reference }))
}

function explain(refusal: EntryRefusal): FormErrors {
  switch (refusal) {
    case 'unknownArea':
      return { fields: { area: ['errors.unknownChoice'] } }
    case 'unknownEstate':
      return { fields: { estate: ['errors.unknownChoice'] } }
    case 'keyUsed':
      return { form: ['intake.error.keyUsed'] }
    case 'badDay':
      return { fields: { receivedOn: ['intake.error.day'] } }
    case 'badTime':
      return { fields: { receivedTime: ['intake.error.time'] } }
    case 'future':
      return { fields: { receivedOn: ['intake.error.future'] } }
    case 'longAgo':
      return { fields: { receivedOn: ['intake.error.longAgo'] } }
  }
}

export default function Enter() {
  const { receipt, entries, links, ...form } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('intake')
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <EntryTabs links={links} current="postulate" />
      <div className="entry">
        <section className="spanel" aria-label={t('form')}>
          {receipt && !posted ? <EnteredNote receipt={receipt} /> : null}
          <EntryForm posted={posted} {...form} />
        </section>
        <TodaysEntries entries={entries} />
      </div>
    </>
  )
}
