import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { wordDiff } from '../../../lib/word-diff.ts'
import { Flag } from '../../../ui/status.tsx'
import type { Tone } from '../../../ui/tone.ts'
import type { IconName } from '../../../ui/icons.ts'
import { WordDiff } from '../../../ui/word-diff.tsx'
import type { Block } from '../block.ts'
import { startOfWords } from '../place-words.ts'
import { formOf } from '../editing/block-forms.ts'
import { useBlockWords } from '../editing/use-block-words.ts'
import type { BlockChange, ChangeKind } from './compare-versions.ts'
import type { Thanks } from './read-comparison.server.ts'
import { ThanksBox } from './thanks-box.tsx'

export type ChangeArticleProps = {
  change: BlockChange
  section: string
  /** “Zmiana 17 z 46”. */
  count: string
  view: 'beside' | 'inOne'
  /** “Wersja 1, 6 lipca 2026”. */
  wordings: { before: string; after: string }
  thanks: readonly Thanks[]
  thanksHref: (thanks: Thanks) => string
  wentInto: Block | null
  href: string
}

const LOOK: Record<ChangeKind, { tone: Tone; icon: IconName }> = {
  changed: { tone: 'info', icon: 'pen-line' },
  added: { tone: 'ok', icon: 'plus' },
  removed: { tone: 'no', icon: 'x' },
  moved: { tone: 'later', icon: 'corner-up-right' },
}

/** One change: its place, the words before and after, and whom it is owed to. */
export function ChangeArticle(props: ChangeArticleProps) {
  const { change, section, count, view, wordings, thanks, href } = props
  const t = useTranslations('versions.changes')
  const shown = change.after ?? change.before
  const titleId = `${change.key}-tytul`
  return (
    <article className="diff" id={change.key} aria-labelledby={titleId}>
      <div className="diff__h">
        <h3 id={titleId}>
          <a href={href}>
            {shown?.number ? <span className="muted">{shown.number} </span> : null}
            <Written locale="pl">{section || startOfWords(shown?.text ?? '')}</Written>
          </a>
        </h3>
        <p className="meta">
          <Flag {...LOOK[change.kind]}>{t(`what.${change.kind}`)}</Flag>
          <span className="sm muted">{count}</span>
        </p>
      </div>
      <Circumstances {...props} />
      {view === 'beside' && change.kind !== 'moved' ? (
        <div className="diff__2">
          <div>
            <h4>{wordings.before}</h4>
            <Wording change={change} side="before" />
          </div>
          <div>
            <h4>{wordings.after}</h4>
            <Wording change={change} side="after" />
          </div>
        </div>
      ) : (
        <div className="diff__1">
          <Wording change={change} side="both" />
        </div>
      )}
      {thanks.length > 0 ? <ThanksBox thanks={thanks} hrefOf={props.thanksHref} /> : null}
    </article>
  )
}

function Circumstances({ change, wentInto }: ChangeArticleProps) {
  const t = useTranslations('versions.changes')
  const words = useBlockWords()
  const { before, after, isMoved } = change
  const lines = [
    isMoved
      ? before?.number && before.number !== after?.number
        ? t('movedFrom', { number: before.number })
        : t('movedPlain')
      : null,
    before && after && (before.kind !== after.kind || before.level !== after.level)
      ? t('formerly', { kind: words.form(formOf(before)), now: words.form(formOf(after)) })
      : null,
    wentInto ? t('wentInto', { place: words.place(wentInto) }) : null,
  ].filter((line) => line !== null)
  if (lines.length === 0) return null
  return <p className="diff__c muted">{lines.join(' ')}</p>
}

function Wording({ change, side }: { change: BlockChange; side: 'before' | 'after' | 'both' }) {
  const t = useTranslations('versions')
  const { before, after } = change
  if (side === 'before' && !before) return <p className="muted">{t('changes.nothingBefore')}</p>
  if (side === 'after' && !after) return <p className="muted">{t('changes.nothingAfter')}</p>
  const words = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  return (
    <p className="diff__w">
      <Written locale="pl">
        <WordDiff
          parts={wordDiff(before?.text ?? '', after?.text ?? '')}
          words={words}
          side={side}
        />
      </Written>
    </p>
  )
}
