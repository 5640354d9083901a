import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { AddedNote } from './added-note.tsx'
import { BlockContext } from './block-context.tsx'
import type { BlockPage } from './block-page.server.ts'
import { RemarkForm } from './remark-form.tsx'
import { RemarkList } from './remark-list.tsx'
import { SendingBar } from './sending-bar.tsx'
import { WhyNote } from './why-note.tsx'
import type { Writing } from './writing.ts'

type Page = Omit<BlockPage, 'sending'> & {
  title: string
  sort: 'newest' | 'support'
  listLength: number
  writing: Writing
  newKey: string
  begun: string
}

export type BlockPageViewProps = {
  page: Page
  lastResult: SubmissionResult<string[]> | undefined
  crumbs: ReactNode
  hrefs: {
    here: (query?: Record<string, string>) => string
    document: string
    block: (key: string) => string
    newest: string
    file: (hash: string, name: string) => string
    remark: (reference: string) => string
    engage: (reference: string) => string
    sending: string
    newPostulate: string
  }
}

const TEXT_ID = 'akapit'

/** A place of a document: its words, what people wrote to them, and the form to write. */
export function BlockPageView({ page, lastResult, crumbs, hrefs }: BlockPageViewProps) {
  const t = useTranslations('remarks')
  const { block, writing, sort } = page
  const canAdd = page.why === null
  const sorted: Record<string, string> = sort === 'support' ? { kolejnosc: 'poparcie' } : {}
  return (
    <>
      <Wrap>
        {crumbs}
        <PageHead
          title={page.title}
          lead={`${page.document.title}, ${t('page.version', { number: page.version.number })}`}
          action={
            canAdd && !writing.isAdded ? (
              <ButtonLink href="#dodaj" icon="plus" className="noprint">
                {t('add.jump')}
              </ButtonLink>
            ) : null
          }
        />
        {writing.isAdded && !lastResult ? (
          <AddedNote
            draftKey={writing.draftKey}
            hrefs={{
              document: hrefs.document,
              again: `${hrefs.here()}#dodaj`,
              sending: hrefs.sending,
            }}
          />
        ) : null}
        {block ? (
          <BlockContext
            block={block}
            previous={page.previous}
            next={page.next}
            section={page.section}
            textId={TEXT_ID}
            fileHref={hrefs.file}
            hrefOf={hrefs.block}
          />
        ) : null}
        <p>
          <a href={hrefs.document}>{t('place.toDocument')}</a>
        </p>
        <div className="two-up">
          <RemarkList
            threads={page.threads}
            total={page.count.total}
            canAdd={canAdd}
            sort={sort}
            hrefs={{
              newest: hrefs.here(),
              support: hrefs.here({ kolejnosc: 'poparcie' }),
              more: page.after ? hrefs.here({ ...sorted, po: page.after }) : null,
              first: page.isFirst ? null : hrefs.here(sorted),
              remark: hrefs.remark,
              engage: hrefs.engage,
              reply: canAdd
                ? (reference) => `${hrefs.here({ ...sorted, odpowiedz: reference })}#dodaj`
                : null,
              back: hrefs.here(sorted),
            }}
          />
          <Writing page={page} lastResult={lastResult} hrefs={hrefs} />
        </div>
      </Wrap>
      <SendingBar count={page.listLength} href={hrefs.sending} />
    </>
  )
}

type WritingProps = Pick<BlockPageViewProps, 'page' | 'lastResult' | 'hrefs'>

/** The form, or why there is none. What was typed stays on the page whatever the answer. */
function Writing({ page, lastResult, hrefs }: WritingProps) {
  const t = useTranslations('remarks')
  const format = useFormatter()
  const { block, writing, why, clock } = page
  if (writing.isAdded && !lastResult) return null
  if (why !== null && !lastResult && !writing.editKey) {
    return (
      <section id="dodaj">
        <WhyNote
          why={why}
          newest={{ number: page.newest.number, href: hrefs.newest }}
          postulateHref={hrefs.newPostulate}
        />
      </section>
    )
  }
  const title = writing.editKey
    ? t('add.titleEdit')
    : writing.replyTo
      ? t('add.titleReply', { reference: writing.replyTo })
      : block
        ? block.number
          ? t('add.titlePlace', { place: block.number })
          : t('add.title')
        : t('add.titleWhole')
  return (
    <section id="dodaj" className="rbox" aria-labelledby="dodaj-tytul">
      <h2 id="dodaj-tytul">{title}</h2>
      {page.isLate && clock?.closes_at ? (
        <Note kind="warning" icon="clock">
          {t('add.late', {
            date: format.dateTime(new Date(clock.closes_at), {
              dateStyle: 'long',
              timeStyle: 'short',
            }),
          })}
        </Note>
      ) : null}
      {writing.replyTo ? (
        <p>
          <a href={`${hrefs.here()}#dodaj`}>{t('add.notReply')}</a>
        </p>
      ) : null}
      <RemarkForm
        key={writing.draftKey}
        lastResult={lastResult}
        formKey={writing.editKey ?? page.newKey}
        begun={page.begun}
        initial={writing.initial}
        current={writing.current}
        replyTo={writing.replyTo}
        isEdit={writing.editKey !== null}
        textId={block && block.kind !== 'image' ? TEXT_ID : null}
        draftKey={writing.draftKey}
      />
      <Prepared page={page} hrefs={hrefs} />
    </section>
  )
}

/** What this person has on the list for this place already. */
function Prepared({ page, hrefs }: Pick<WritingProps, 'page' | 'hrefs'>) {
  const t = useTranslations('remarks.prepared')
  const others = page.prepared.filter((remark) => remark.key !== page.writing.editKey)
  if (others.length === 0) return null
  return (
    <div className="flow-s">
      <h3>{t('title')}</h3>
      <ul>
        {others.map((remark) => (
          <li key={remark.key}>
            {remark.body.slice(0, 120)}{' '}
            <a href={`${hrefs.here({ zmien: remark.key })}#dodaj`}>{t('edit')}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
