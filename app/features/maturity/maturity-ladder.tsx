import { useTranslations } from '../../i18n/page-context.tsx'
import { Terraces } from '../../ui/terraces.tsx'

export type MaturityLadderProps = {
  /** Null: not rated. */
  level: number | null
  levelName?: string | null
  target?: { level: number; byYear: number } | null
  /** Names the colour of the area. */
  code: string
  size?: 's' | 'm'
}

/** Five steps with the level and a flag on the target, and the same in words for who does not see it. */
export function MaturityLadder({ level, levelName, target, code, size }: MaturityLadderProps) {
  const t = useTranslations('maturity.ladder')
  const now = level === null ? t('none') : t('level', { level, name: levelName ?? '' })
  return (
    <Terraces
      level={level}
      target={target?.level}
      area={code}
      size={size}
      label={
        target ? `${now} ${t('target', { level: target.level, year: String(target.byYear) })}` : now
      }
    />
  )
}
