import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { Block } from '../documents/block.ts'
import { BlockView } from '../reading/block-view.tsx'

export type BlockContextProps = {
  block: Block
  previous: Block | null
  next: Block | null
  section: Block | null
  /** The id under which words of the block are selected. */
  textId: string
  fileHref: (hash: string, name: string) => string
  hrefOf: (key: string) => string
}

/** The block as it stands in the text, between the ones before and after it. */
export function BlockContext(props: BlockContextProps) {
  const { block, previous, next, section, textId, fileHref, hrefOf } = props
  const t = useTranslations('remarks.place')
  return (
    <section aria-label={t('here')} className="where">
      {section ? (
        <p className="sm muted">
          {t('section', { section: [section.number, section.text].filter(Boolean).join(' ') })}
        </p>
      ) : null}
      <Written locale="pl" as="div">
        {previous ? <Neighbour block={previous} /> : null}
        <div className="para para--open">
          {block.number ? <span className="para__n">{block.number}</span> : null}
          <div className="para__t" id={textId}>
            <BlockView block={block} fileHref={fileHref} headingLevel={2} />
          </div>
        </div>
        {next ? <Neighbour block={next} /> : null}
      </Written>
      <nav className="diffnav sm" aria-label={t('neighbours')}>
        {previous ? (
          <a href={hrefOf(previous.key)} rel="prev">
            {t('previous', { place: placeWords(previous) })}
          </a>
        ) : null}
        {next ? (
          <a href={hrefOf(next.key)} rel="next">
            {t('next', { place: placeWords(next) })}
          </a>
        ) : null}
      </nav>
    </section>
  )
}

const NEIGHBOUR_MAX = 240

function Neighbour({ block }: { block: Block }) {
  return (
    <div className="para para--near">
      {block.number ? <span className="para__n">{block.number}</span> : null}
      <p className="para__t">{cut(block.text, NEIGHBOUR_MAX)}</p>
    </div>
  )
}

function placeWords(block: Block): string {
  return block.number ?? cut(block.text, 40)
}

function cut(text: string, max: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max).replace(/\s\S*$/, '')}…`
}
