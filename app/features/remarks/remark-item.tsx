import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { DiffPart } from '../../lib/word-diff.ts'
import { Button } from '../../ui/button.tsx'
import { ItemNumber, Meta, MetaItem } from '../../ui/meta.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { Pill } from '../../ui/tags.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import { LongDate } from '../register/long-date.tsx'
import { OutcomeTags } from '../register/outcome-tags.tsx'
import type { BlockRemark } from './list-block-remarks.server.ts'

/** `diff`: the proposal against the wording it was written to; null where they cannot be compared. */
export type ShownRemark = BlockRemark & { diff: DiffPart[] | null; isOtherWording: boolean }
export type ShownThread = ShownRemark & { replies: ShownRemark[] }

export type RemarkItemProps = {
  remark: ShownRemark
  href: string
  supportAction: string
  /** Where the answer to a support leads. */
  back: string
  replyHref: string | null
}

/** A remark at its block: who, what, what came of it. */
export function RemarkItem({ remark, href, supportAction, back, replyHref }: RemarkItemProps) {
  const t = useTranslations('remarks')
  return (
    <article className="rmk-item" id={remark.reference}>
      <Meta>
        <ItemNumber href={href}>{remark.reference}</ItemNumber>
        <Who remark={remark} />
        <LongDate at={remark.receivedAt} />
        {remark.isLate ? <Pill icon="clock">{t('list.late')}</Pill> : null}
        {remark.isDemo ? <Pill>{t('list.demo')}</Pill> : null}
      </Meta>
      <RemarkWords remark={remark} />
      <div className="row">
        <OutcomeTags handling={remark.handling} positionCode={remark.positionCode} />
        <form method="post" action={supportAction}>
          <input type="hidden" name="back" value={back} />
          <Button
            variant="ghost"
            icon={remark.supported ? 'check' : 'thumbs-up'}
            name="intent"
            value={remark.supported ? 'unsupport' : 'support'}
          >
            {t(remark.supported ? 'list.unsupportButton' : 'list.supportButton')} (
            {remark.supportCount})<span className="vh">, {remark.reference}</span>
          </Button>
        </form>
        {replyHref ? (
          <a href={replyHref} className="rmk-item__reply">
            {t('list.reply')}
            <span className="vh"> {remark.reference}</span>
          </a>
        ) : null}
      </div>
    </article>
  )
}

function Who({ remark }: { remark: ShownRemark }) {
  const status = useTranslations('status')
  const { authorKind, organisation, channel } = remark
  return (
    <MetaItem icon={organisation ? 'building-2' : 'user-round'}>
      {organisation ?? status(`author.${authorKind}`)}
      {channel === 'web' ? null : `, ${status(`channel.${channel}`)}`}
    </MetaItem>
  )
}

/** The remark itself, the change it proposes, the reasons, and the wording it was written to. */
function RemarkWords({ remark }: { remark: ShownRemark }) {
  const t = useTranslations('remarks')
  const redaction = useTranslations('postulate.redaction')
  const words = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  const { selectedText, quotedText, diff, justification, anchorState } = remark
  const isSought = anchorState === 'doubtful' || anchorState === 'orphan'
  return (
    <>
      {selectedText ? (
        <p className="sm muted">
          {t('list.selected')} <Written locale="pl">„{selectedText}”</Written>
        </p>
      ) : null}
      <Written locale={remark.locale} as="div">
        <div className="flow-s">
          <PlainText text={remark.body} redacted={(word) => redaction(word)} />
        </div>
        {diff ? (
          <p className="prop">
            <b>{t('list.proposal')}</b> <WordDiff parts={diff} words={words} />
          </p>
        ) : remark.proposal ? (
          <div className="prop">
            <b>{t('list.proposal')}</b>
            <PlainText text={remark.proposal} redacted={(word) => redaction(word)} />
          </div>
        ) : null}
        {justification ? (
          <div className="rmk-item__why sm">
            <b>{t('list.why')}</b>
            <PlainText text={justification} redacted={(word) => redaction(word)} />
          </div>
        ) : null}
      </Written>
      {isSought || anchorState === 'ended' ? (
        <p className="sm muted">{t(isSought ? 'list.sought' : 'list.ended')}</p>
      ) : null}
      {remark.isOtherWording && quotedText ? (
        <div className="rmk-item__then sm">
          <p className="muted">{t('list.written', { number: remark.versionNumber })}</p>
          <Written locale="pl" as="div">
            <p className="cur">{quotedText}</p>
          </Written>
        </div>
      ) : null}
    </>
  )
}
