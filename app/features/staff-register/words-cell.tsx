import { useTranslations } from '../../i18n/page-context.tsx'
import { Marked } from '../../ui/marked.tsx'
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
      {row.hits ? <Found row={row} hits={row.hits} /> : <Words row={row} />}
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

function Words({ row }: { row: StaffRow }) {
  return row.excerpt ?? <StaffTitle title={row.title} status={row.status} />
}

/** The title of a remark only names its place: there its words stand alone. */
function Found({ row, hits }: { row: StaffRow; hits: NonNullable<StaffRow['hits']> }) {
  if (row.kind === 'remark') return <Marked pieces={hits.excerpt} />
  return (
    <>
      <Marked pieces={hits.title} />
      {hits.excerpt.some((piece) => piece.isHit) ? (
        <span className="xs due__unit">
          <Marked pieces={hits.excerpt} />
        </span>
      ) : null}
    </>
  )
}
