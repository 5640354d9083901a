import type { ReactNode } from 'react'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { ChangeLog } from '../../../features/codebook/change-log.tsx'
import { listChanges } from '../../../features/codebook/list-changes.server.ts'
import {
  readTermLines,
  readVocabularyHead,
} from '../../../features/codebook/read-vocabulary.server.ts'
import { TermTable } from '../../../features/codebook/term-table.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { CodebookTabs } from '../../../http/codebook-tabs.tsx'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber, queryNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'coding.do')
  const { db, url, locale } = openPage(request)
  const vocabulary = await readVocabularyHead(db, pathNumber(params.vocabulary) ?? 0, locale)
  if (!vocabulary) throw notFound()
  const after = queryNumber(url.searchParams, 'po')
  const below = queryNumber(url.searchParams, 'przed')
  return {
    vocabulary,
    terms: await readTermLines(db, vocabulary, locale, after),
    history: await listChanges(db, { vocabularyId: vocabulary.id }, locale, below),
    mayEdit: can(actor, 'codebook.edit'),
    head: { title: vocabulary.name, noindex: true },
  }
}

export default function Vocabulary() {
  const { vocabulary, terms, history, mayEdit } = useLoaderData<typeof loader>()
  const t = useTranslations('codebook.vocabulary')
  const { id, kind } = vocabulary
  const isKeyword = kind === 'keyword'
  const hrefOf = (termId: number) => urls.panel.codebookTerm(id, termId)
  const file = (format: 'csv' | 'json') => (words: ReactNode) => (
    <a href={urls.panel.codebookFile(id, format)}>{words}</a>
  )
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.codebooks()}>{useTranslations('codebook')('title')}</a>}
        title={vocabulary.name}
        lead={`${t('versionLead', { version: String(vocabulary.version) })} ${isKeyword ? t('keywordsLead') : ''}`}
        action={
          mayEdit && !isKeyword ? (
            <ButtonLink icon="plus" href={urls.panel.codebookTerm(id, 'nowe')}>
              {t('add')}
            </ButtonLink>
          ) : null
        }
      />
      <CodebookTabs current="codebook" />
      <div className="flow">
        <Panel kind="staff" title={t('terms')} className="flow">
          {terms.lines.length === 0 ? (
            <Empty title={t('empty')} />
          ) : (
            <TermTable
              caption={vocabulary.name}
              lines={terms.lines}
              isTree={kind === 'goal'}
              hrefOf={hrefOf}
            />
          )}
          {terms.nextAfter === null ? null : (
            <Pagination
              label={t('terms')}
              next={{
                href: urls.panel.codebook(id, { po: String(terms.nextAfter) }),
                label: t('more'),
              }}
            />
          )}
          <p>{t.rich('files', { csv: file('csv'), json: file('json') })}</p>
          {kind === 'area' ? <p className="muted">{t('levels')}</p> : null}
          {kind === 'goal' || kind === 'theme' ? <p className="muted">{t('frame')}</p> : null}
        </Panel>
        <Panel kind="staff" title={t('history')} className="flow">
          {history.changes.length === 0 ? (
            <p className="muted">{t('historyEmpty')}</p>
          ) : (
            <ChangeLog changes={history.changes} hrefOf={hrefOf} />
          )}
          {history.nextBelow === null ? null : (
            <Pagination
              label={t('history')}
              next={{
                href: urls.panel.codebook(id, { przed: String(history.nextBelow) }),
                label: t('older'),
              }}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
