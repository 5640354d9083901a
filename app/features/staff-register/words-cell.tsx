import { useTranslations } from '../../i18n/page-context.tsx'
import { Area } from '../../ui/tags.tsx'
import { iconNames } from '../../ui/icons.ts'
import type { StaffRow } from './list-staff-register.server.ts'
import { StaffTitle } from './staff-title-text.tsx'

/** What it is about, and how it came. */
export function WordsCell({ row }: { row: StaffRow }) {
  const t = useTranslations('status.channel')
  const area = row.areas[0]
  return (
    <>
      <StaffTitle title={row.title} status={row.status} />
      <span className="xs muted due__unit">
        {[t(row.channel), row.estate].filter(Boolean).join(', ')}
      </span>
      {area ? (
        <Area
          slug={area.code}
          name={area.name}
          icon={iconNames.find((name) => name === area.icon) ?? 'tag'}
        />
      ) : null}
    </>
  )
}
