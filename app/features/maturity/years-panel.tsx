import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SortForm } from '../../ui/sort-form.tsx'
import type { CurrentRating } from './read-current.server.ts'
import { YearsTable } from './years-table.tsx'

type YearsPanelProps = {
  subjects: readonly CurrentRating[]
  years: readonly number[]
  year: number | null
  action: string
  chart: ReactNode
  files: ReactNode
}

/** The picture of the areas and, beside it, the same numbers as a table. */
export function YearsPanel({ subjects, years, year, action, chart, files }: YearsPanelProps) {
  const t = useTranslations('maturity.overview')
  return (
    <Panel title={t('years')} lead={t('yearsLead')} id="lata" className="mpart">
      <SortForm
        action={`${action}#lata`}
        id="rok"
        name="rok"
        label={t('compare')}
        submit={t('compareSubmit')}
        defaultValue={year === null ? '' : String(year)}
        options={[
          { value: '', label: t('allYears') },
          ...years.map((each) => ({
            value: String(each),
            label: t('compareWith', { year: String(each) }),
          })),
        ]}
      />
      <div className="mcompare">
        {chart}
        <div>
          <YearsTable subjects={subjects} years={years} compared={year} />
          {files}
        </div>
      </div>
    </Panel>
  )
}
