import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Empty } from '../../../ui/note.tsx'
import { BlockView } from '../../reading/block-view.tsx'
import { headingLevels, type HeadingLevel } from '../../reading/arrange-blocks.ts'
import type { Block } from '../block.ts'
import { BlockForm, InsertForm } from './block-form.tsx'
import type { DraftChange } from './changes-since.server.ts'
import { ConflictNote } from './conflict-note.tsx'
import { useBlockWords } from './use-block-words.ts'

export type DraftEditorProps = {
  blocks: readonly Block[]
  revision: number
  /** The key of the block that is opened, or after which something is put in; `''` is the start. */
  open: { change: string } | { insertAfter: string } | null
  /** To the opened block, in the version that it was begun from. */
  remarks: number
  posted: PostedForm
  changes: readonly DraftChange[]
  changeHref: (key: string) => string
  insertHref: (after: string) => string
  closeHref: string
  fileHref: (hash: string, name: string) => string
}

/** The text of a draft with one block at a time open for writing; all by links and forms. */
export function DraftEditor(props: DraftEditorProps) {
  const { blocks, open, closeHref } = props
  const t = useTranslations('versions.editor')
  const levels = headingLevels(blocks, 3)
  const insert = (after: string) =>
    open && 'insertAfter' in open && open.insertAfter === after ? (
      <InsertForm
        after={after || null}
        revision={props.revision}
        action={props.insertHref(after)}
        cancelHref={after ? `${closeHref}#${after}` : closeHref}
        posted={props.posted}
      />
    ) : null
  return (
    <section className="edb" aria-labelledby="tekst">
      <h2 id="tekst">{t('title')}</h2>
      <p className="muted">{t('lead')}</p>
      {blocks.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : null}
      <p>
        <a href={`${props.insertHref('')}#tekst`}>{t('insertFirst')}</a>
      </p>
      {insert('')}
      <ol className="edb__l">
        {blocks.map((block) => (
          <li key={block.id} id={block.key} className="edb__i">
            <EditedBlock {...props} block={block} level={levels.get(block.id)} />
            {insert(block.key)}
          </li>
        ))}
      </ol>
    </section>
  )
}

type EditedBlockProps = DraftEditorProps & { block: Block; level: HeadingLevel | undefined }

function EditedBlock(props: EditedBlockProps) {
  const { block, blocks, open, closeHref } = props
  const t = useTranslations('versions.editor')
  const words = useBlockWords()
  const isOpen = open !== null && 'change' in open && open.change === block.key
  const own = `${closeHref}#${block.key}`
  if (isOpen) {
    return (
      <>
        {props.changes.length > 0 ? <ConflictNote changes={props.changes} now={block} /> : null}
        <BlockForm
          block={block}
          blocks={blocks}
          remarks={props.remarks}
          revision={props.revision}
          action={props.changeHref(block.key)}
          cancelHref={own}
          posted={props.posted}
        />
      </>
    )
  }
  return (
    <div className="edb__b">
      <span className="edb__n muted" aria-hidden="true">
        {block.kind === 'heading' ? '' : block.number}
      </span>
      <div className={`edb__w edb__w--${block.kind}`} lang="pl">
        <BlockView block={block} fileHref={props.fileHref} headingLevel={props.level} />
      </div>
      <p className="edb__a">
        <a href={`${props.changeHref(block.key)}#${block.key}`}>
          {t('change')}
          <span className="vh"> {words.place(block)}</span>
        </a>
        <a href={`${props.insertHref(block.key)}#${block.key}`}>
          {t('insert')}
          <span className="vh"> {t('insertAfter', { place: words.placeAfter(block) })}</span>
        </a>
      </p>
    </div>
  )
}
