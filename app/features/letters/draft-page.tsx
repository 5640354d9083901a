import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedErrors, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { LetterMeta } from './letter-meta.tsx'
import { PieceFields } from './piece-fields.tsx'
import type { PieceView } from './piece-view.server.ts'
import type { LetterView } from './read-letter.server.ts'

type DraftPageProps = {
  letter: Extract<LetterView, { state: 'draft' }>
  savedAt: string
  listHref: string
  self: string
  posted: PostedForm
  /** What was typed, where it could not be kept. */
  typed: readonly PieceView[] | null
}

/** The letter on one side, its remarks on the other. */
export function DraftPage({ letter, savedAt, listHref, self, posted, typed }: DraftPageProps) {
  const t = useTranslations('letters.draft')
  const format = useFormatter()
  const errorText = useErrorText()
  const errors = useTranslations('errors')
  const pieces = typed ?? letter.pieces
  const error = (name: string) => errorText(postedError(posted, name))
  const problems = postedErrors(posted).map((each) => ({
    fieldId: fieldIdOf(each.name),
    message: errorText(each.error) ?? '',
  }))
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={listHref}>{t('back')}</a>}
        title={t('title', { count: pieces.length })}
      />
      <LetterMeta head={letter.head} />
      {letter.head.isLate ? (
        <Note kind="warning" icon="clock">
          {t('late')}
        </Note>
      ) : null}
      <div className="split">
        <LetterText text={letter.text} scan={letter.scan} />
        <section className="split__pieces flow" aria-labelledby="pieces-title">
          <h2 id="pieces-title">{t('pieces')}</h2>
          <ErrorSummary title={errors('summary', { count: problems.length })} errors={problems} />
          <p className="muted sm">{t('piecesHint')}</p>
          <form
            className="sform"
            method="post"
            action={self}
            encType="multipart/form-data"
            noValidate
          >
            {/* Always that of the page: who saves again after a conflict has been told. */}
            <input type="hidden" name="revision" value={letter.revision} />
            {/* The first button is what Enter in a field takes: it only keeps, and looks for new places. */}
            <p className="row split__bar">
              <Button variant="line" name="intent" value="save" icon="save">
                {t('save')}
              </Button>
              <span className="muted sm">
                {t('saved', {
                  when: format.dateTime(new Date(savedAt), { timeStyle: 'short' }),
                })}
              </span>
            </p>
            {pieces.map((piece, index) => (
              <PieceFields
                key={index}
                piece={piece}
                index={index}
                total={pieces.length}
                error={error}
              />
            ))}
            <p>
              <Button variant="line" name="intent" value="add" icon="plus">
                {t('add')}
              </Button>
            </p>
            <SendRow>
              <Button name="intent" value="settle">
                {t('settle', { count: pieces.length })}
              </Button>
              <span className="muted sm">{t('settleNote')}</span>
            </SendRow>
          </form>
          <Discard self={self} revision={letter.revision} />
        </section>
      </div>
    </>
  )
}

function LetterText({ text, scan }: { text: string; scan: string | null }) {
  const t = useTranslations('letters.draft')
  return (
    <div className="split__text">
      <h2 id="letter-title">{t('letter')}</h2>
      {scan ? <p className="muted sm">{t('scan', { name: scan })}</p> : null}
      {text === '' ? (
        <p>{t('noText')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        <div className="split__paper" role="region" aria-labelledby="letter-title" tabIndex={0}>
          {text}
        </div>
      )}
    </div>
  )
}

function Discard({ self, revision }: { self: string; revision: number }) {
  const t = useTranslations('letters.draft')
  return (
    <Disclosure summary={t('discard')}>
      <p>{t('discardText')}</p>
      <form method="post" action={self}>
        <input type="hidden" name="revision" value={revision} />
        <Button variant="no" name="intent" value="discard">
          {t('discardDo')}
        </Button>
      </form>
    </Disclosure>
  )
}

/** `pieces[2].body` is the field `uwaga-3-body`. */
function fieldIdOf(name: string): string {
  const [, index, field] = /^pieces\[(\d+)\]\.(\w+)$/.exec(name) ?? []
  return field === undefined ? 'uwaga-1-part' : `uwaga-${Number(index) + 1}-${field}`
}
