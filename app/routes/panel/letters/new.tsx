import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { EntryTabs } from '../../../features/letters/entry-tabs.tsx'
import { explainStart } from '../../../features/letters/explain-refusal.ts'
import { letterForm } from '../../../features/letters/forms.ts'
import { LetterForm } from '../../../features/letters/letter-form.tsx'
import { LetterList } from '../../../features/letters/letter-list.tsx'
import { listLetters } from '../../../features/letters/list-letters.server.ts'
import { likelyVersion, listVersions } from '../../../features/letters/list-versions.server.ts'
import { startLetter } from '../../../features/letters/start-letter.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { entryLinks } from '../../../http/entry-links.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { newIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, now, url, t } = openPage(request)
  const [versions, letters] = await Promise.all([
    listVersions(db),
    listLetters(db, actor.id, can(actor, 'original.read')),
  ])
  const today = dayInWarsaw(now)
  return {
    head: { title: t('letters.new.title'), noindex: true },
    newKey: newIdempotencyKey(),
    links: entryLinks(actor),
    versions,
    version: await likelyVersion(db, versions, url.searchParams.get('dokument'), actor.id, now),
    rows: letters.map((row) => ({ ...row, href: urls.panel.letter(row.id) })),
    channel: 'paper',
    receivedOn: today,
    today,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.enter')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), letterForm, ['file'])
  if (!form.ok) return form.invalid
  const started = await startLetter(db, form.value, actor.id, now)
  if (!started.ok) {
    const { errors, status } = explainStart(started.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(`${urls.panel.letter(started.value)}#uwaga-1`)
}

export default function NewLetter() {
  const { links, rows, ...form } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('letters.new')
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <EntryTabs links={links} current="letter" />
      <div className="entry">
        <section className="spanel" aria-label={t('form')}>
          {form.versions.length === 0 ? (
            <Note icon="info">{t('noVersions')}</Note>
          ) : (
            <LetterForm posted={posted} {...form} />
          )}
        </section>
        <LetterList rows={rows} />
      </div>
    </>
  )
}
