import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../features/accounts/permissions.ts'
import { readRecord } from '../../features/suggestions/read-record.server.ts'
import { RecordTables } from '../../features/suggestions/record-page.tsx'
import { recordTables } from '../../features/suggestions/record-tables.ts'
import { readSuggestionSettings } from '../../features/suggestions/suggestion-settings.server.ts'
import { recordWords } from '../../features/suggestions/record-words.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { CodebookTabs } from '../../http/codebook-tabs.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, locale, t } = openPage(request)
  return {
    head: { title: t('suggestions.title'), noindex: true },
    tables: recordTables(await readRecord(db, locale), recordWords(locale)),
    isOn: (await readSuggestionSettings(db)).isOn === 1,
    settings: can(actor, 'frame.edit') ? urls.panel.frame('podpowiedzi') : null,
  }
}

/** How often suggestions were right. */
export default function SuggestionsRecord() {
  const { tables, isOn, settings } = useLoaderData<typeof loader>()
  const t = useTranslations('suggestions')
  const isEmpty = tables.every((table) => table.name === 'confidence' || table.rows.length === 0)
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('about')}
        action={
          <p className="row">
            {settings ? <a href={settings}>{t('settings')}</a> : null}
            <ButtonLink variant="line" href={urls.panel.suggestionsFile()} icon="download">
              {t('file')}
            </ButtonLink>
          </p>
        }
      />
      <CodebookTabs current="suggestions" />
      {isOn ? null : <Note>{t('off')}</Note>}
      {isEmpty ? (
        <Empty title={t('nothing')} headingLevel="h2" />
      ) : (
        <RecordTables tables={tables} />
      )}
    </>
  )
}
