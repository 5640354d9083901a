import type { ReactNode } from 'react'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ReportBars } from './report-bars.tsx'
import type { ReportBlock, ReportSection, ReportText } from './report-model.ts'
import { PagedTable, ShortTable, type TableLinks, type TablePage } from './report-tables.tsx'
import type { ListName } from './snapshot.ts'

export type PaperProps = {
  text: ReportText
  tables: Partial<Record<ListName, TablePage>>
  links: TableLinks
  /** Only the section of this table: its later pages. */
  only: ListName | null
  /** Above the title: what kind of page it is. */
  above?: ReactNode
}

/** The report as a page: an official document in Polish, whatever language the frame around it has. */
export function ReportPaper({ text, tables, links, only, above }: PaperProps) {
  const sections = only ? text.sections.filter((section) => holds(section, only)) : text.sections
  return (
    <article className="paper">
      {above}
      <div lang="pl">
        <h1>{text.title}</h1>
        <p className="sm muted">{text.stamp}</p>
        {text.warning ? <p className="pill">{text.warning}</p> : null}
        {only ? null : (
          <DefinitionList
            items={text.facts.map(({ key, term, values }) => ({
              key,
              term,
              value: values.map((value) => <p key={value}>{value}</p>),
            }))}
          />
        )}
        {sections.map((section) => (
          <section key={section.id} id={section.id} aria-labelledby={`${section.id}-t`}>
            <h2 id={`${section.id}-t`}>{section.title}</h2>
            {section.blocks
              .filter((block) => !only || (block.kind === 'long' && block.list === only))
              .map((block, index) => (
                // The blocks of a frozen report never change their order.
                <Block key={index} block={block} tables={tables} links={links} />
              ))}
          </section>
        ))}
      </div>
    </article>
  )
}

function holds(section: ReportSection, list: ListName): boolean {
  return section.blocks.some((block) => block.kind === 'long' && block.list === list)
}

type BlockProps = Pick<PaperProps, 'tables' | 'links'> & { block: ReportBlock }

function Block({ block, tables, links }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>
    case 'heading':
      return <h3>{block.text}</h3>
    case 'bars':
      return <ReportBars chart={block} />
    case 'table':
      return <ShortTable table={block} />
    case 'long': {
      const shown = tables[block.list]
      return shown ? <PagedTable table={block} shown={shown} links={links} /> : null
    }
  }
}
