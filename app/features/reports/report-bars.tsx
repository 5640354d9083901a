import type { AuthorKind, IntakeChannel, PositionCode } from '#db/schema.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/tone.ts'
import { CHANNEL_ICONS } from '../register/channel-icons.ts'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { BarChart } from './report-model.ts'

type Look = { icon: IconName; tone: Tone }

const AUTHOR_ICONS: Record<AuthorKind, IconName> = {
  resident: 'user-round',
  organisation: 'building-2',
  other: 'users-round',
}

/** Bars from zero, each with its number. Widths are attributes: the pages' policy forbids inline styles. */
export function ReportBars({ chart }: { chart: BarChart }) {
  const most = Math.max(...chart.bars.map((bar) => bar.count), 1)
  return (
    <figure className="rbars">
      <figcaption>{chart.caption}</figcaption>
      <ul>
        {chart.bars.map(({ key, label, count }) => {
          const { icon, tone } = lookOf(chart.of, key)
          return (
            <li key={key} className={`tone--${tone}`}>
              <span>
                <Icon name={icon} />
                {label}
              </span>
              <svg aria-hidden="true" focusable="false">
                <rect width={`${Math.round((count / most) * 1000) / 10}%`} height="100%" />
              </svg>
              <b>{count}</b>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}

function lookOf(of: BarChart['of'], key: string): Look {
  if (of === 'channel') return { icon: CHANNEL_ICONS[key as IntakeChannel], tone: 'brand' }
  if (of === 'author') return { icon: AUTHOR_ICONS[key as AuthorKind], tone: 'brand' }
  if (key === 'none') return { icon: 'circle-alert', tone: 'late' }
  return POSITION_LOOK[key as PositionCode]
}
