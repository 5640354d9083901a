import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { BlockSequence } from '../../reading/block-view.tsx'
import type { Block } from '../block.ts'
import type { readVersionPage } from './read-version-page.server.ts'
import { VersionActs } from './version-acts.tsx'

export type VersionHrefs = {
  document: string
  matching: string
  publish: string
  anchors: string
  /** Null where there is nothing to compare with, or nothing to read. */
  changes: string | null
  public: string | null
  file: (hash: string, name: string) => string
}

export type VersionPageProps = {
  page: Awaited<ReturnType<typeof readVersionPage>>
  hrefs: VersionHrefs
  problems: ReactNode
  /** The editor or the form of publication, for a draft. */
  children: ReactNode
}

export function VersionPage({ page, hrefs, problems, children }: VersionPageProps) {
  const t = useTranslations('versions')
  const format = useFormatter()
  const { version, blocks, doubtful } = page
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const isDraft = version.state === 'draft'
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.document}>{t('page.back', { title: version.document.title })}</a>}
        title={t('page.title', { number: version.number, state: t(`state.${version.state}`) })}
        lead={
          version.publishedAt === null
            ? t('page.createdOn', { date: day(version.createdAt) })
            : t('page.publishedOn', { date: day(version.publishedAt) })
        }
        action={
          isDraft ? <ButtonLink href={hrefs.publish}>{t('page.publish')}</ButtonLink> : undefined
        }
      />
      <div className="frame-stack">
        {problems}
        {version.note && !isDraft ? <p>{t('page.note', { note: version.note })}</p> : null}
        <VersionLinks page={page} hrefs={hrefs} />
        {doubtful > 0 ? (
          <Note kind="warning" icon="circle-alert">
            <p>
              {t('page.doubtful', { count: doubtful })}{' '}
              <a href={hrefs.matching}>{t('publish.toMatching')}</a>
            </p>
          </Note>
        ) : null}
        {isDraft ? children : <PublishedText blocks={blocks} fileHref={hrefs.file} />}
        <VersionActs state={version.state} isNewest={page.isNewest} hasDraft={page.hasDraft} />
      </div>
    </>
  )
}

function VersionLinks({ page, hrefs }: Pick<VersionPageProps, 'page' | 'hrefs'>) {
  const t = useTranslations('versions.page')
  const isDraft = page.version.state === 'draft'
  return (
    <nav aria-label={t('nav')}>
      <ul className="vlinks">
        {isDraft && page.before !== null ? (
          <li>
            <a href={hrefs.matching}>{t('matching')}</a>
          </li>
        ) : null}
        {hrefs.changes ? (
          <li>
            <a href={hrefs.changes}>{t('compare')}</a>
          </li>
        ) : null}
        {hrefs.public ? (
          <li>
            <a href={hrefs.public}>{t('public')}</a>
          </li>
        ) : null}
        {page.isNewest ? (
          <li>
            <a href={hrefs.anchors}>{t('remarks', { count: page.waiting })}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function PublishedText(props: {
  blocks: readonly Block[]
  fileHref: (hash: string, name: string) => string
}) {
  const t = useTranslations('versions.editor')
  return (
    <section className="edb" aria-labelledby="tekst">
      <h2 id="tekst">{t('title')}</h2>
      <div className="edb__w" lang="pl">
        <BlockSequence blocks={props.blocks} fileHref={props.fileHref} topLevel={3} />
      </div>
    </section>
  )
}
