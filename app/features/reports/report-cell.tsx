import { classNames } from '../../ui/class-names.ts'
import { Status } from '../../ui/status.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { CellPart } from './report-model.ts'

/** What stands in a cell, part by part: words of people keep their lines and say their language. */
export function ReportCell({ parts, href }: { parts: readonly CellPart[]; href?: string }) {
  return parts.map((part, index) => (
    <p
      // The parts of a frozen report never change their order.
      key={index}
      className={classNames('rcell', part.muted && 'muted') || undefined}
      lang={part.lang}
    >
      {part.label ? <b>{part.label}: </b> : null}
      <Words part={part} href={index === 0 ? href : undefined} />
    </p>
  ))
}

function Words({ part: { text, code, strong }, href }: { part: CellPart; href?: string }) {
  if (code) return <Status {...POSITION_LOOK[code]}>{text}</Status>
  if (href) return <a href={href}>{text}</a>
  return strong ? <b>{text}</b> : text
}
