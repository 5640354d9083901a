import { useTranslations } from '../../i18n/page-context.tsx'
import { LevelLadder } from '../../ui/level-ladder.tsx'
import { Note } from '../../ui/note.tsx'
import { SubSection } from '../../ui/section.tsx'

export type AreaLevelsProps = {
  /** Names the colour of the area. */
  code: string
  levels: readonly { level: number; name: string; description: string }[]
  /** The rating stands elsewhere on the page. */
  isRated: boolean
}

/** What the five levels look like in one area; a rating that is not known is not guessed. */
export function AreaLevels({ code, levels, isRated }: AreaLevelsProps) {
  const t = useTranslations('areas')
  return (
    <SubSection title={t('levels')}>
      {isRated ? (
        <p className="muted">{t('levelsNote')}</p>
      ) : (
        <Note title={t('unknown')} headingLevel="h3">
          {`${t('unknownText')} ${t('levelsNote')}`}
        </Note>
      )}
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
