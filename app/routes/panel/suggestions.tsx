import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../features/accounts/permissions.ts'
import { monthOf } from '../../features/suggestions/month-of.ts'
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
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SortForm } from '../../ui/sort-form.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, locale, t, url } = openPage(request)
  const month = monthOf(url.searchParams)
  const record = await readRecord(db, locale, month)
  return {
    head: { title: t('suggestions.title'), noindex: true },
    month,
    months: [...new Set(record.rounds.map((row) => row.month))],
    tables: recordTables(record, recordWords(locale), month),
    isOn: (await readSuggestionSettings(db)).isOn === 1,
    settings: can(actor, 'frame.edit') ? urls.panel.frameItem('podpowiedzi', 'suggestions') : null,
  }
}

/** How often suggestions were right. */
export default function SuggestionsRecord() {
  const { month, months, tables, isOn, settings } = useLoaderData<typeof loader>()
  const t = useTranslations('suggestions')
  const format = useFormatter()
  const inWords = (text: string) =>
    format.dateTime(new Date(`${text}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('about')}
        action={
          <p className="row">
            {settings ? <a href={settings}>{t('settings')}</a> : null}
            <ButtonLink
              variant="line"
              href={urls.panel.suggestionsFile({ miesiac: month ?? undefined })}
              icon="download"
            >
              {t('file')}
            </ButtonLink>
          </p>
        }
      />
      <CodebookTabs current="suggestions" />
      {isOn ? null : <Note>{t('off')}</Note>}
      {months.length === 0 ? (
        <Empty title={t('nothing')} headingLevel="h2">
          {t('nothingText')}
        </Empty>
      ) : (
        <>
          <SortForm
            action={urls.panel.suggestions()}
            id="miesiac"
            name="miesiac"
            label={t('head.month')}
            submit={t('showMonth')}
            defaultValue={month ?? ''}
            options={[
              { value: '', label: t('allMonths') },
              ...months.map((value) => ({ value, label: inWords(value) })),
            ]}
          />
          <RecordTables tables={tables} />
        </>
      )}
    </>
  )
}
