import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { ContextLines } from './context-lines.server.ts'

/** For staff: which document, which place, which words. */
export function ContextBox({ context }: { context: ContextLines | null }) {
  if (!context) return null
  return (
    <Panel kind="staff" title={context.title}>
      <DefinitionList
        items={context.lines.map(({ key, term, value, href }) => ({
          key,
          term,
          value: href ? <a href={href}>{value}</a> : <span lang="pl">{value}</span>,
        }))}
      />
    </Panel>
  )
}
