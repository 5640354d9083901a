import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import { LetterMeta } from './letter-meta.tsx'
import type { LetterView } from './read-letter.server.ts'

export type LetterLinks = {
  list: string
  self: string
  scan: string
  slip: string
  next: string
}

/** A letter whose remarks are in the register: what became of each, and the letter beside them. */
export function RegisteredPage(props: {
  letter: Extract<LetterView, { state: 'registered' }>
  links: LetterLinks & { remark(reference: string): string }
  /** The words of the letter, when they were just asked for. */
  text: string | null
}) {
  const { letter, links, text } = props
  const t = useTranslations('letters.registered')
  const draft = useTranslations('letters.draft')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.list}>{draft('back')}</a>}
        title={t('title', { count: letter.remarks.length })}
        action={
          letter.hasSlip ? (
            <p className="row">
              <ButtonLink variant="line" icon="printer" href={links.slip}>
                {t('slip')}
              </ButtonLink>
              <ButtonLink icon="plus" href={links.next}>
                {t('next')}
              </ButtonLink>
            </p>
          ) : null
        }
      />
      <LetterMeta head={letter.head} />
      <div className="below">
        <Panel kind="staff" title={t('remarks')}>
          <RemarkTable letter={letter} links={links} />
        </Panel>
        <Panel kind="staff" title={t('letter')} className="flow">
          {text === null ? <Guarded letter={letter} links={links} /> : <Shown text={text} />}
          {text === null ? null : <ScanForm letter={letter} action={links.scan} />}
        </Panel>
      </div>
    </>
  )
}

function RemarkTable({
  letter,
  links,
}: Pick<Parameters<typeof RegisteredPage>[0], 'letter' | 'links'>) {
  const t = useTranslations('letters.registered')
  const head = useTranslations('letters.head')
  return (
    <DataTable
      caption={t('remarks')}
      captionHidden
      cards
      rows={letter.remarks}
      rowKey={(row) => row.reference}
      columns={[
        {
          key: 'number',
          head: t('number'),
          rowHeader: true,
          render: ({ reference }) =>
            letter.mayOpen ? <a href={links.remark(reference)}>{reference}</a> : reference,
        },
        {
          key: 'place',
          head: t('place'),
          className: 'ex',
          render: (row) => row.block ?? t('whole'),
        },
        {
          key: 'state',
          head: t('state'),
          render: (row) => (
            <>
              {row.positionCode ? (
                <PositionTag code={row.positionCode} />
              ) : (
                <StatusTag status={row.status} />
              )}
              {row.isLate ? <b className="late"> {head('late')}</b> : null}
            </>
          ),
        },
      ]}
    />
  )
}

function Guarded({
  letter,
  links,
}: Pick<Parameters<typeof RegisteredPage>[0], 'letter' | 'links'>) {
  const t = useTranslations('letters.registered')
  if (!letter.mayRead) return <p>{t('notForYou')}</p>
  return (
    <>
      <p>{t('guarded')}</p>
      <div className="row">
        {letter.hasText ? (
          <form method="post" action={links.self}>
            <input type="hidden" name="revision" value={letter.revision} />
            <Button variant="line" icon="eye" name="intent" value="read">
              {t('read')}
            </Button>
          </form>
        ) : null}
        <ScanForm letter={letter} action={links.scan} />
      </div>
    </>
  )
}

function ScanForm({ letter, action }: { letter: { scan: string | null }; action: string }) {
  const t = useTranslations('letters.registered')
  if (letter.scan === null) return null
  return (
    <form method="post" action={action}>
      <Button variant="line" icon="paperclip">
        {t('scan')}
      </Button>
    </form>
  )
}

function Shown({ text }: { text: string }): ReactNode {
  const t = useTranslations('letters.registered')
  return (
    <>
      <Note icon="eye" role="status">
        {t('shown')}
      </Note>
      <div className="split__paper split__paper--whole">{text}</div>
    </>
  )
}

/** Somebody else is at it. */
export function ForeignPage(props: {
  letter: Extract<LetterView, { state: 'foreign' }>
  links: LetterLinks
}) {
  const { letter, links } = props
  const t = useTranslations('letters.foreign')
  const draft = useTranslations('letters.draft')
  const format = useFormatter()
  const date = format.dateTime(new Date(letter.startedAt), { dateStyle: 'long' })
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={links.list}>{draft('back')}</a>}
        title={t('title')}
        lead={t('text', { name: letter.editor, date })}
      />
      <form method="post" action={links.self}>
        <input type="hidden" name="revision" value={letter.revision} />
        <Button name="intent" value="take">
          {t('take')}
        </Button>
      </form>
    </>
  )
}
