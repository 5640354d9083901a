import { useTranslations } from '../../i18n/page-context.tsx'
import { Suggestion, Suggestions as List } from '../../ui/decision-option.tsx'
import { shownValue } from './shown-suggestion.ts'
import type { Suggestions } from './suggest.server.ts'
import { nameOf, Why } from './suggestion-words.tsx'

type UnitSuggestionsProps = {
  suggestions: Suggestions
  taken: string | undefined
  hrefOf(reference: string): string
}

/** Units that would probably answer. One that is marked counts where the list below says nothing. */
export function UnitSuggestions({ suggestions, taken, hrefOf }: UnitSuggestionsProps) {
  const t = useTranslations('suggestions')
  const [model] = suggestions
  if (!model) return null
  return (
    <fieldset className="sugs__g">
      <legend className="lbl">{t('of.unit')}</legend>
      <List>
        {model.items.map((item, index) => (
          <Suggestion
            key={item.labelId}
            type="radio"
            name="takeUnit"
            value={item.labelId}
            defaultChecked={taken === String(item.labelId)}
            label={nameOf(item)}
            confidenceLabel={t(`confidence.${item.confidence}`)}
            why={<Why item={item} hrefOf={hrefOf} />}
          >
            <input type="hidden" name="shown" value={shownValue(model, index, item)} />
          </Suggestion>
        ))}
      </List>
    </fieldset>
  )
}
