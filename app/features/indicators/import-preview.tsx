import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { ImportView } from './import-values.server.ts'
import { useNumber, usePeriod } from './words.tsx'

type View = ImportView & {
  planned: { add: number; correct: number; same: number; bad: number }
  total: number
  chosen: readonly string[]
}
type Props = {
  view: View
  /** Where a file is sent to. */
  action: string
  /** This preview with what a person chose in it: a refusal must not lose it. */
  here: string
  posted: PostedForm
  hrefOf: (id: number) => string
}

/** What would become of each row; afterwards, what became of them. */
export function ImportPreview({ view, action, here, posted, hrefOf }: Props) {
  const t = useTranslations('indicators.import')
  if (view.isDone) {
    return (
      <>
        <Note kind="done" icon="check" role="status">
          {t('done', view.counts)}
        </Note>
        <p>
          <a href={action}>{t('another')}</a>
        </p>
      </>
    )
  }
  const good = view.planned.add + view.planned.correct
  return (
    <div className="flow">
      {view.series.length > 0 ? <SeriesForm view={view} action={action} /> : null}
      {view.total > 0 ? (
        <Panel kind="staff" title={t('preview', { file: view.fileName })}>
          <p>{t('counts', view.planned)}</p>
          <RowsTable view={view} hrefOf={hrefOf} />
          {view.total > view.rows.length ? (
            <p className="sm muted">{t('shown', { shown: view.rows.length, total: view.total })}</p>
          ) : null}
          {good > 0 ? (
            <form method="post" action={here} className="flow" noValidate>
              <input type="hidden" name="batch" value={view.id} />
              {view.chosen.map((pair) => (
                <input key={pair} type="hidden" name="chosen" value={pair} />
              ))}
              {view.planned.correct > 0 ? (
                <PostedField
                  form="indicator"
                  posted={posted}
                  name="importReason"
                  label={t('reason', { count: view.planned.correct })}
                  hint={t('reasonHint')}
                  rows={2}
                  lang="pl"
                />
              ) : null}
              <Check
                name="isExample"
                label={t('asExample')}
                defaultChecked={postedText(posted, 'isExample') === 'on'}
              />
              <Button name="intent" value="run" icon="check">
                {t('run', { count: good })}
              </Button>
            </form>
          ) : (
            <Note kind="info" icon="info">
              {t('nothing')}
            </Note>
          )}
        </Panel>
      ) : null}
      <p>
        <a href={action}>{t('another')}</a>
      </p>
    </div>
  )
}

/** Which indicator each series of a BDL answer is: only a person can say. */
function SeriesForm({ view, action }: { view: View; action: string }) {
  const t = useTranslations('indicators.import')
  return (
    <Panel kind="staff" title={t('match')} lead={t('matchLead')}>
      <form action={action} className="flow">
        <input type="hidden" name="partia" value={view.id} />
        {view.series.map((each, index) => (
          <Field
            key={index}
            id={`series-${index}`}
            label={t('series', { id: each.id, name: each.name })}
            hint={t('seriesHint', { count: each.count, first: each.first })}
          >
            <TextInput name={`s${index}`} defaultValue={each.chosen} autoComplete="off" />
          </Field>
        ))}
        <Button variant="line">{t('check')}</Button>
      </form>
    </Panel>
  )
}

function RowsTable({ view, hrefOf }: Pick<Props, 'view' | 'hrefOf'>) {
  const t = useTranslations('indicators')
  const errorText = useErrorText()
  const number = useNumber()
  const period = usePeriod()
  return (
    <TableRegion label={t('import.rows')}>
      <DataTable
        caption={t('import.rows')}
        captionHidden
        cards
        rows={view.rows}
        rowKey={(row) => `${row.line}-${row.typed.indicator}-${row.typed.period}`}
        columns={[
          { key: 'line', head: t('import.line'), rowHeader: true, render: (row) => row.line },
          {
            key: 'indicator',
            head: t('import.indicator'),
            render: (row) =>
              row.indicator ? (
                <a href={hrefOf(row.indicator.id)}>
                  <Written locale="pl">{row.indicator.name}</Written>
                </a>
              ) : (
                row.typed.indicator
              ),
          },
          {
            key: 'period',
            head: t('period'),
            render: (row) => (row.period ? period(row.period) : row.typed.period),
          },
          {
            key: 'value',
            head: t('value'),
            kind: 'end',
            render: (row) => (row.value === null ? row.typed.value : number(row.value)),
          },
          {
            key: 'what',
            head: t('import.what'),
            render: (row) =>
              row.outcome === 'bad' ? (
                <strong>{errorText(row.problem)}</strong>
              ) : row.outcome === 'correct' ? (
                t('import.correct', { before: number(row.before ?? 0) })
              ) : row.isEarly ? (
                `${t(`import.outcome.${row.outcome}`)}; ${t('import.early')}`
              ) : (
                t(`import.outcome.${row.outcome}`)
              ),
          },
        ]}
      />
    </TableRegion>
  )
}
