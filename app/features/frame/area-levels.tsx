import { useTranslations } from '../../i18n/page-context.tsx'
import { LevelLadder } from '../../ui/level-ladder.tsx'
import { Note } from '../../ui/note.tsx'
import { SubSection } from '../../ui/section.tsx'

export type AreaLevelsProps = {
  /** Names the colour of the area. */
  code: string
  levels: readonly { level: number; name: string; description: string }[]
}

/** What the five levels look like in one area; the rating itself is not known and not guessed. */
export function AreaLevels({ code, levels }: AreaLevelsProps) {
  const t = useTranslations('areas')
  return (
    <SubSection title={t('levels')}>
      <Note title={t('unknown')} headingLevel="h3">
        {`${t('unknownText')} ${t('levelsNote')}`}
      </Note>
      <LevelLadder
        area={code}
        steps={levels.map(({ level, name, description }) => ({
          level,
          name,
          text: description,
          label: t('levelOf', { level }),
        }))}
      />
    </SubSection>
  )
}
