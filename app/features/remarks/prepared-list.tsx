import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { wordDiff } from '../../lib/word-diff.ts'
import { Button } from '../../ui/button.tsx'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { Status } from '../../ui/status.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import type { DescribedRemark } from './describe-prepared.server.ts'
import { placeInWords } from './place-in-words.ts'
import { usePlaceWords } from './use-place-words.ts'
import type { SendingView } from './sending-view.server.ts'

type PreparedListProps = {
  remarks: SendingView['remarks']
  hrefOf: (remark: DescribedRemark) => string
  editHref: (remark: DescribedRemark) => string
}

/** The remarks of a list, each with its place, as their author wrote them. */
export function PreparedList({ remarks, hrefOf, editHref }: PreparedListProps) {
  const t = useTranslations('remarks')
  const placeOf = usePlaceOf()
  const words = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  return (
    <ol className="prepared">
      {remarks.map((remark) => (
        <li key={remark.key} className="panel">
          <Place remark={remark} href={hrefOf(remark)} />
          {remark.why ? (
            <Status tone="late" icon="circle-alert">
              {t('sending.closed')}
            </Status>
          ) : remark.versionState === 'closed' ? (
            <p className="sm muted">{t('sending.oldVersion', { number: remark.versionNumber })}</p>
          ) : null}
          {remark.selectedText ? (
            <p className="sm muted">
              {t('list.selected')} <Written locale="pl">„{remark.selectedText}”</Written>
            </p>
          ) : null}
          <div className="flow-s">
            <PlainText text={remark.body} />
          </div>
          {remark.proposal ? (
            <p className="prop">
              <b>{t('list.proposal')}</b>{' '}
              <WordDiff parts={wordDiff(remark.text ?? '', remark.proposal)} words={words} />
            </p>
          ) : null}
          {remark.justification ? (
            <div className="sm">
              <b>{t('list.why')}</b>
              <PlainText text={remark.justification} />
            </div>
          ) : null}
          <form method="post" className="row">
            <input type="hidden" name="remark" value={remark.key} />
            <a href={editHref(remark)} className="btn btn--line">
              {t('sending.edit')}
              <span className="vh"> {t('sending.editOf', { place: placeOf(remark) })}</span>
            </a>
            <Button variant="ghost" name="intent" value="remove">
              {t('sending.remove')}
              <span className="vh"> {t('sending.editOf', { place: placeOf(remark) })}</span>
            </Button>
          </form>
        </li>
      ))}
    </ol>
  )
}

function usePlaceOf(): (remark: DescribedRemark) => string {
  const words = usePlaceWords()
  return ({ blockKey, blockNumber, text }) =>
    placeInWords({ blockKey, blockNumber, quotedText: text, partAsGiven: null }, words)
}

function Place({ remark, href }: { remark: DescribedRemark; href: string }) {
  const placeOf = usePlaceOf()
  const t = useTranslations('remarks')
  return (
    <>
      <h3>
        <a href={href}>
          {remark.documentTitle}, {placeOf(remark)}
        </a>
      </h3>
      <Meta>
        <MetaItem icon="layers">{t('page.version', { number: remark.versionNumber })}</MetaItem>
        {remark.replyTo ? (
          <MetaItem icon="messages-square">
            {t('sending.replyTo', { reference: remark.replyTo })}
          </MetaItem>
        ) : null}
      </Meta>
    </>
  )
}

/** What was taken off the list; each can come back. */
export function RemovedList({ remarks }: { remarks: readonly DescribedRemark[] }) {
  const t = useTranslations('remarks')
  const placeOf = usePlaceOf()
  if (remarks.length === 0) return null
  return (
    <section className="sub" aria-labelledby="zdjete">
      <h2 id="zdjete">{t('sending.removed')}</h2>
      <ul className="removed">
        {remarks.map((remark) => (
          <li key={remark.key}>
            <form method="post" className="row">
              <input type="hidden" name="remark" value={remark.key} />
              <span>
                {remark.documentTitle}, {placeOf(remark)}: {remark.body.slice(0, 100)}
              </span>
              <Button variant="line" name="intent" value="restore">
                {t('sending.restore')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
