import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PERMISSIONS } from '../../../features/accounts/permissions.ts'
import { NewRoundForm } from '../../../features/coding/new-round-form.tsx'
import { openRound, type OpenRefusal } from '../../../features/coding/open-round.server.ts'
import { roundChoices } from '../../../features/coding/read-rounds.server.ts'
import { newRoundForm } from '../../../features/coding/round-form.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

const FIELD: Record<OpenRefusal, string> = {
  unknownVocabulary: 'vocabularyId',
  unknownCoder: 'coderId',
  noneMatch: 'from',
  sampleTooBig: 'size',
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'coding.manage')
  const { db, locale, t } = openPage(request)
  const choices = await roundChoices(db, locale, PERMISSIONS['coding.do'])
  return { head: { title: t('coding.newTitle'), noindex: true }, choices }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'coding.manage')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), newRoundForm)
  if (!form.ok) return form.invalid
  const opened = await openRound(db, form.value, actor, now)
  if (!opened.ok) {
    const { refusal } = opened
    return form.refuse({ fields: { [FIELD[refusal]]: [`coding.error.${refusal}`] } })
  }
  const flash = { tone: 'done' as const, key: 'coding.flash.opened' }
  return seeOther(urls.panel.codingRound(opened.value), flash)
}

export default function NewRound() {
  const { choices } = useLoaderData<typeof loader>()
  const t = useTranslations('coding')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.codingRounds()}>{t('title')}</a>}
        title={t('newTitle')}
        lead={t('lead')}
      />
      <NewRoundForm choices={choices} posted={useActionData<typeof action>()} />
    </>
  )
}
