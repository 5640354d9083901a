import { useTranslations } from '../../i18n/page-context.tsx'
import { Area } from '../../ui/tags.tsx'
import { iconNames } from '../../ui/icons.ts'
import type { StaffRow } from './list-staff-register.server.ts'
import { StaffTitle } from './staff-title-text.tsx'

/** What it is about, who wrote it, and how it came. */
export function WordsCell({ row }: { row: StaffRow }) {
  const t = useTranslations('status')
  const register = useTranslations('panel.register')
  const area = row.areas[0]
  return (
    <>
      {row.excerpt ?? <StaffTitle title={row.title} status={row.status} />}
      <span className="xs muted due__unit">
        {[
          row.organisation ?? t(`author.${row.authorKind}`),
          t(`channel.${row.channel}`),
          row.estate,
        ]
          .filter(Boolean)
          .join(', ')}
        {row.cameLate ? (
          <>
            {', '}
            <b className="late">{register('cameLate')}</b>
          </>
        ) : null}
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
