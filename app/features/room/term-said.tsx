import type { ComponentProps } from 'react'
import type { Instant } from '#db/schema.ts'
import { TermReport, type TermReportProps } from '../register/term-report.tsx'
import { STATE_SLUGS } from '../register/choices.ts'
import { CountFiles } from './count-files.tsx'
import type { Said } from './read-said.server.ts'
import { TermSections } from './term-sections.tsx'

type SectionHrefs = ComponentProps<typeof TermSections>['hrefs']
type TermSaidProps = {
  said: Said
  now: Instant
  listHref: TermReportProps['listHref']
  fileHref: (kind: 'csv' | 'json') => string
  hrefs: Omit<SectionHrefs, 'submission'> & {
    submission: TermReportProps['hrefOf'] & SectionHrefs['submission']
  }
}

/** What people said about an area or a goal, what became of it, and what else hangs on it. */
export function TermSaid({ said, now, listHref, fileHref, hrefs }: TermSaidProps) {
  const { report, ...rest } = said
  return (
    <>
      <TermReport report={report} now={now} hrefOf={hrefs.submission} listHref={listHref} />
      <TermSections
        {...rest}
        answered={{
          count: report.outcomes.find(({ state }) => state === 'answered')?.count ?? 0,
          href: listHref(STATE_SLUGS.answered),
        }}
        hrefs={hrefs}
      />
      <CountFiles hrefOf={fileHref} />
    </>
  )
}
