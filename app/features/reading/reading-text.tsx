import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { Block } from '../documents/block.ts'
import { BlockSequence } from './block-view.tsx'
import { ContentsList } from './contents-list.tsx'
import { NO_REMARKS } from './remark-count.ts'
import { DocumentFacts, InShort } from './about-document.tsx'
import { ReadingBlock } from './reading-block.tsx'
import type { ReadingPage } from './reading-page.server.ts'
import { StateNote } from './state-note.tsx'
import { TraceLine } from './trace-line.tsx'
import type { VersionTrace } from '../trace/traces-of-version.server.ts'

export type ReadingTextProps = {
  page: ReadingPage & { hint: boolean }
  hrefs: {
    version: (number: number) => string
    block: (key: string) => string
    file: (hash: string, name: string) => string
    submission: (trace: VersionTrace) => string
    /** What changed at a block in a version. */
    change: (key: string, versionNumber: number) => string
    consultation: (slug: string) => string
    newPostulate: string
  }
}

/** Contents beside the text, the text with its remarks, and what is known about the document. */
export function ReadingText({ page, hrefs }: ReadingTextProps) {
  const t = useTranslations('reading')
  const { document, version, newest, blocks, state, clock } = page
  const counts = new Map(page.counts.byBlock)
  const traces = new Map(page.traces)
  function framed(block: Block, body: ReactNode): ReactNode {
    if (block.kind === 'footnote') return body
    const thanks = traces.get(block.id)
    const trace = thanks ? (
      <TraceLine
        traces={thanks}
        hrefOf={hrefs.submission}
        changeHref={hrefs.change(block.key, thanks.at(-1)?.versionNumber ?? version.number)}
      />
    ) : null
    return (
      <ReadingBlock
        block={block}
        count={counts.get(block.id) ?? NO_REMARKS}
        isOpen={state.code === 'open'}
        href={hrefs.block(block.key)}
        trace={trace}
      >
        {body}
      </ReadingBlock>
    )
  }
  return (
    <div className="wrap read">
      <ContentsList entries={page.contents} />
      <article aria-label={t('text')}>
        <StateNote
          state={state}
          hint={page.hint}
          newest={{ number: newest.number, href: hrefs.version(newest.number) }}
          consultation={clock ? { title: clock.title, href: hrefs.consultation(clock.slug) } : null}
          postulateHref={hrefs.newPostulate}
        />
        <InShort document={document} version={version} />
        <Written locale="pl" as="div">
          {blocks.length === 0 ? <p>{t('noText')}</p> : null}
          <BlockSequence blocks={blocks} fileHref={hrefs.file} frame={framed} />
        </Written>
        <DocumentFacts
          document={document}
          attachments={page.attachments}
          fileHref={hrefs.file}
          versionHref={hrefs.version}
        />
      </article>
    </div>
  )
}
