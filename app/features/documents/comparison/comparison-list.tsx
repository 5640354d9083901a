import { Icon } from '../../../ui/icon.tsx'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { BlockSequence } from '../../reading/block-view.tsx'
import type { Block } from '../block.ts'
import { useBlockWords } from '../editing/use-block-words.ts'
import { ChangeArticle } from './change-article.tsx'
import type { BlockChange } from './compare-versions.ts'
import type { ComparisonPage, Thanks } from './read-comparison.server.ts'
import { sectionTitles } from './section-titles.ts'

export type ComparisonListProps = {
  page: ComparisonPage
  view: 'beside' | 'inOne'
  wordings: { before: string; after: string }
  /** Only this block, where one is asked for. */
  only: string | null
  changeHref: (key: string) => string
  thanksHref: (thanks: Thanks) => string
  fileHref: (hash: string, name: string) => string
}

/** Every change in the order of the text, what did not change folded between. */
export function ComparisonList(props: ComparisonListProps) {
  const { page, only } = props
  const { pieces, changes } = page.comparison
  const t = useTranslations('versions.changes')
  const titles = sectionsOf(page)
  return pieces.map((piece) => {
    if (piece.kind === 'same') {
      return only === null ? (
        <Unchanged key={piece.blocks[0]?.key} blocks={piece.blocks} fileHref={props.fileHref} />
      ) : null
    }
    const { change } = piece
    if (only !== null && change.key !== only) return null
    const number = changes.indexOf(change) + 1
    const block = change.after ?? change.before
    return (
      <div key={change.key} className="diff__o">
        <ChangeArticle
          change={change}
          section={titles.get(block?.id ?? 0) ?? ''}
          count={t('of', { number, total: changes.length })}
          view={props.view}
          wordings={props.wordings}
          thanks={page.thanks[block?.id ?? 0] ?? []}
          thanksHref={props.thanksHref}
          wentInto={blockIn(page, page.wentInto[block?.id ?? 0])}
          href={props.changeHref(change.key)}
        />
        <Neighbours
          changes={changes}
          at={number - 1}
          href={only === null ? (key) => `#${key}` : props.changeHref}
        />
      </div>
    )
  })
}

/** Titles of the sections of both versions; a removed block stood under one of the older. */
function sectionsOf(page: ComparisonPage): Map<number, string> {
  const { pieces, changes } = page.comparison
  const newer = pieces.flatMap((piece) =>
    piece.kind === 'same' ? piece.blocks : (piece.change.after ?? []),
  )
  const titles = sectionTitles(newer)
  let above = ''
  for (const piece of pieces) {
    const shown = piece.kind === 'same' ? piece.blocks.at(-1) : piece.change.after
    if (shown) above = titles.get(shown.id) ?? above
    else if (piece.kind === 'change' && piece.change.before) {
      const { before } = piece.change
      titles.set(before.id, before.kind === 'heading' ? before.text : above)
    }
  }
  return changes.length > 0 ? titles : new Map()
}

function blockIn(page: ComparisonPage, id: number | undefined): Block | null {
  if (id === undefined) return null
  for (const piece of page.comparison.pieces) {
    const blocks = piece.kind === 'same' ? piece.blocks : [piece.change.after]
    const found = blocks.find((block) => block?.id === id)
    if (found) return found
  }
  return null
}

function Unchanged(props: {
  blocks: readonly Block[]
  fileHref: (hash: string, name: string) => string
}) {
  const t = useTranslations('versions.changes')
  return (
    <details className="same">
      <summary>
        {t('unchanged', { count: props.blocks.length })}
        <Icon name="chevron-down" size="s" />
      </summary>
      <div className="same__b" lang="pl">
        <BlockSequence blocks={props.blocks} fileHref={props.fileHref} topLevel={3} />
      </div>
    </details>
  )
}

type NeighboursProps = {
  changes: readonly BlockChange[]
  at: number
  href: (key: string) => string
}

function Neighbours({ changes, at, href }: NeighboursProps) {
  const t = useTranslations('versions.changes')
  const words = useBlockWords()
  const [previous, next] = [changes[at - 1], changes[at + 1]]
  const name = (change: BlockChange) => {
    const block = change.after ?? change.before
    return block?.number ?? (block ? words.place(block) : '')
  }
  if (!previous && !next) return null
  return (
    <nav className="diffnav" aria-label={`${t('nav')} ${at + 1}`}>
      {previous ? (
        <a href={href(previous.key)}>{t('previous', { place: name(previous) })}</a>
      ) : (
        <span />
      )}
      {next ? <a href={href(next.key)}>{t('next', { place: name(next) })}</a> : null}
    </nav>
  )
}
