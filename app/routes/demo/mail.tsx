import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LetterText } from '../../features/notices/letter-text.tsx'
import { listOutbox, readOutboxLetter } from '../../features/notices/list-outbox.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { queryNumber } from '../../http/query-number.ts'
import { notFound } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Card } from '../../ui/panel.tsx'

export const meta = pageMeta

/** What would have been mailed. It holds links and codes of others, so a city never has this page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  if (page.env.mode === 'production') throw notFound()
  const id = queryNumber(page.url.searchParams, 'nr')
  const letter = id === null ? null : await readOutboxLetter(page.db, id)
  return {
    origin: page.env.appOrigin,
    letter: letter ?? null,
    list: letter ? null : await listOutbox(page.db, queryNumber(page.url.searchParams, 'po')),
    head: { title: page.t('account.demoMail.title'), noindex: true },
  }
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function DemoMail() {
  const { letter, list, origin } = useLoaderData<typeof loader>()
  const t = useTranslations('account.demoMail')
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead')} />
      {letter ? <Letter letter={letter} origin={origin} /> : null}
      {list ? <Letters list={list} /> : null}
    </Wrap>
  )
}

function Letter({ letter, origin }: { letter: NonNullable<Loaded['letter']>; origin: string }) {
  const t = useTranslations('account.demoMail')
  const format = useFormatter()
  const at = format.dateTime(new Date(letter.createdAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className="flow">
      <p>
        <a href={urls.demoMail()}>{t('back')}</a>
      </p>
      <Card className="flow letter">
        <DefinitionList
          items={[
            { key: 'to', term: t('to'), value: letter.to },
            { key: 'subject', term: t('subject'), value: <b>{letter.subject}</b> },
            { key: 'at', term: t('at'), value: at },
          ]}
        />
        <LetterText text={letter.body} origin={origin} />
        {letter.calendar ? (
          <p>
            <Icon name="calendar-plus" /> {t('calendar')}
          </p>
        ) : null}
      </Card>
    </div>
  )
}

function Letters({ list }: { list: NonNullable<Loaded['list']> }) {
  const t = useTranslations('account.demoMail')
  const common = useTranslations('common')
  const format = useFormatter()
  if (list.letters.length === 0) {
    return (
      <Empty title={t('empty')} headingLevel="h2">
        {t('emptyText')}
      </Empty>
    )
  }
  return (
    <>
      <DataTable
        caption={t('list')}
        captionHidden
        cards
        rows={list.letters}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'subject',
            head: t('subject'),
            rowHeader: true,
            render: (row) => <a href={urls.demoMail({ nr: String(row.id) })}>{row.subject}</a>,
          },
          {
            key: 'to',
            head: t('to'),
            render: (row) => <span className="any-break">{row.to}</span>,
          },
          {
            key: 'at',
            head: t('at'),
            render: (row) =>
              format.dateTime(new Date(row.createdAt), { dateStyle: 'medium', timeStyle: 'short' }),
          },
        ]}
      />
      <Pagination
        label={t('pages')}
        next={
          list.next === null
            ? undefined
            : { href: urls.demoMail({ po: String(list.next) }), label: common('next') }
        }
      />
    </>
  )
}
