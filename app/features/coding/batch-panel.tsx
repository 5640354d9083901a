import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BatchSummary } from './batch-summary.tsx'
import { UndoForm } from './undo-form.tsx'
import type { readTagBatch } from './read-tag-batches.server.ts'

type BatchPageProps = {
  data: NonNullable<Awaited<ReturnType<typeof readTagBatch>>>
  links: { list: string; submission(reference: string): string }
}

/** One batch: the question before it, or what became of it. */
export function BatchPanel({ data, links }: BatchPageProps) {
  const { batch, items, more } = data
  const t = useTranslations('coding.batch')
  const format = useFormatter()
  const isAsked = batch.state === 'asked'
  const when = { dateStyle: 'long', timeStyle: 'short' } as const
  return (
    <Panel
      kind="staff"
      id="partia"
      title={isAsked ? t('question', { count: batch.total }) : t('title', { id: batch.id })}
      className="deskpart flow"
    >
      <BatchSummary batch={batch} />
      {isAsked ? (
        <form method="post" className="row">
          <input type="hidden" name="batch" value={batch.id} />
          <Button name="intent" value="run">
            {t('yes', { count: batch.total })}
          </Button>
          <Button variant="line" name="intent" value="discard">
            {t('no')}
          </Button>
        </form>
      ) : (
        <p>
          {t('done', {
            who: batch.by,
            when: format.dateTime(new Date(batch.at), when),
            changed: batch.changed,
            total: batch.total,
          })}
        </p>
      )}
      {batch.state === 'running' ? (
        <Note kind="warning" title={t('stopped')} headingLevel="h3">
          <form method="post">
            <input type="hidden" name="batch" value={batch.id} />
            <Button name="intent" value="run">
              {t('goOn')}
            </Button>
          </form>
        </Note>
      ) : null}
      {batch.state === 'done' && batch.changed > batch.undone ? <UndoForm batch={batch} /> : null}
      {batch.undoneAt ? (
        <p>
          {t('undoneBy', {
            who: batch.undoneBy ?? '',
            when: format.dateTime(new Date(batch.undoneAt), when),
            undone: batch.undone,
            kept: batch.changed - batch.undone,
          })}
        </p>
      ) : null}
      <DataTable
        caption={t('items')}
        cards
        columns={[
          {
            key: 'number',
            head: t('column.number'),
            render: (row) => (
              <ItemNumber href={links.submission(row.reference)}>{row.reference}</ItemNumber>
            ),
          },
          {
            key: 'title',
            head: t('column.title'),
            className: 'ex',
            render: (row) => row.title ?? <span className="muted">{t('noWords')}</span>,
          },
          {
            key: 'state',
            head: t('column.state'),
            render: (row) => (
              <>
                {t(`itemState.${row.state}`)}
                {row.refusal ? (
                  <span className="xs muted due__unit">
                    {t(`why.${row.refusal}` as 'why.locked')}
                  </span>
                ) : null}
              </>
            ),
          },
        ]}
        rows={items}
        rowKey={(row) => row.reference}
      />
      {more > 0 ? <p className="muted">{t('more', { count: more })}</p> : null}
      <p className="row">
        <ButtonLink href={batch.back} variant="line">
          {t('back')}
        </ButtonLink>
        <a href={links.list}>{t('all')}</a>
      </p>
    </Panel>
  )
}
