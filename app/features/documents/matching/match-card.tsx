import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { wordDiff } from '../../../lib/word-diff.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { WordDiff } from '../../../ui/word-diff.tsx'
import type { Block } from '../block.ts'
import { placeLine } from '../place-words.ts'
import { useBlockWords } from '../editing/use-block-words.ts'
import { seenState } from './seen-state.ts'
import type { MatchRow } from './read-matching.server.ts'

export type MatchCardProps = {
  row: MatchRow
  free: readonly Block[]
  versions: { before: string; after: string }
  /** The choice of another old block stands open. */
  isOpen: boolean
}

/** An old and a new wording side by side, and the question whether they are one block. */
export function MatchCard({ row, free, versions, isOpen }: MatchCardProps) {
  const t = useTranslations('versions')
  const words = useBlockWords()
  const { block, old, isTaken } = row
  const parts = wordDiff(old?.text ?? '', block.text)
  const diffWords = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  const titleId = `${block.key}-tytul`
  return (
    <article className="mt" id={block.key} aria-labelledby={titleId}>
      <div className="mt__h">
        <h3 id={titleId}>{words.place(block)}</h3>
        <p className="sm muted">
          {t(`matching.${block.match}`)}
          {block.score !== null && block.match !== 'new'
            ? `, ${t('matching.likeness', { share: `${Math.round(block.score * 100)} %` })}`
            : ''}
        </p>
      </div>
      <div className="mt__2">
        <div>
          <h4>{versions.before}</h4>
          <p className="mt__w">
            {old ? (
              <Written locale="pl">
                <WordDiff parts={parts} words={diffWords} side="before" />
              </Written>
            ) : (
              <span className="muted">{t('changes.nothingBefore')}</span>
            )}
          </p>
        </div>
        <div>
          <h4>{versions.after}</h4>
          <p className="mt__w">
            <Written locale="pl">
              {old ? <WordDiff parts={parts} words={diffWords} side="after" /> : block.text}
            </Written>
          </p>
        </div>
      </div>
      {isTaken ? <p className="mt__b">{t('matching.taken')}</p> : null}
      {block.match === 'doubtful' ? (
        <div className="mt__a">
          {old && !isTaken ? (
            <Decision row={row} old={old.key} variant="primary" label={t('matching.isSame')} />
          ) : null}
          <Decision row={row} old={null} variant="line" label={t('matching.isNew')} />
        </div>
      ) : null}
      <details open={isOpen}>
        <summary>{t(block.match === 'doubtful' ? 'matching.other' : 'matching.correct')}</summary>
        {block.match === 'doubtful' || old === null ? null : (
          <div className="mt__a">
            <Decision row={row} old={null} variant="line" label={t('matching.isNew')} />
          </div>
        )}
        <OtherChoice row={row} free={free} />
      </details>
    </article>
  )
}

type DecisionProps = {
  row: MatchRow
  old: string | null
  variant: 'primary' | 'line'
  label: string
}

function Decision({ row, old, variant, label }: DecisionProps) {
  const words = useBlockWords()
  return (
    <form method="post">
      <Asked row={row} />
      {old === null ? null : <input type="hidden" name="old" value={old} />}
      <Button variant={variant} name="intent" value="block">
        {label}
        <span className="vh">: {words.place(row.block)}</span>
      </Button>
    </form>
  )
}

function OtherChoice({ row, free }: { row: MatchRow; free: readonly Block[] }) {
  const t = useTranslations('versions.matching')
  const id = `old-${row.block.key}`
  return (
    <form method="post" className="mt__a">
      <Asked row={row} />
      <Field id={id} label={t('choose')}>
        <Select name="old" required defaultValue="">
          <option value="">{t('chooseOld')}</option>
          {free.map((block) => (
            <option key={block.id} value={block.key}>
              {placeLine(block)}
            </option>
          ))}
        </Select>
      </Field>
      <Button variant="line" name="intent" value="block">
        {t('save')}
      </Button>
    </form>
  )
}

function Asked({ row }: { row: MatchRow }) {
  return (
    <>
      <input type="hidden" name="key" value={row.block.key} />
      <input type="hidden" name="seen" value={seenState(row.block)} />
    </>
  )
}
