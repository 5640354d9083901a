import { useTranslations } from '../../i18n/page-context.tsx'
import { Suggestion, Suggestions as List } from '../../ui/decision-option.tsx'
import { shownValue } from './shown-suggestion.ts'
import type { Suggestions } from './suggest.server.ts'
import { nameOf, Why } from './suggestion-words.tsx'
import { useTaken } from './use-taken.ts'

type TagSuggestionsProps = {
  /** Of the form they stand in. */
  form: string
  suggestions: Suggestions
  /** What was ticked in a form that came back. */
  taken: readonly string[]
  hrefOf(reference: string): string
}

/** Keys for as many as there are digits. */
const KEYS = 9

/**
 * Proposed tags, none of them ticked. A ticked one counts by itself, so it needs no script; with script
 * the field below is ticked with it.
 */
export function TagSuggestions(props: TagSuggestionsProps) {
  const { form, suggestions, taken, hrefOf } = props
  const t = useTranslations('suggestions')
  useTaken(form)
  if (suggestions.length === 0) return null
  return (
    <div className="sugs">
      <p className="xs muted">
        {t('lead')} <span className="keyed">{t('leadKeys')}</span>
      </p>
      {suggestions.map((model, before) => (
        <fieldset key={model.model} className="sugs__g">
          <legend className="lbl">{t(`of.${model.kind}`)}</legend>
          <List>
            {model.items.map((item, index) => {
              const number = countOf(suggestions.slice(0, before)) + index + 1
              const key = number <= KEYS ? String(number) : null
              const value = `${model.kind}:${item.labelId}`
              return (
                <Suggestion
                  key={item.labelId}
                  id={key ? `suggestion-${key}` : undefined}
                  name="take"
                  value={value}
                  defaultChecked={taken.includes(value)}
                  label={nameOf(item)}
                  shortcut={key ?? undefined}
                  confidenceLabel={t(`confidence.${item.confidence}`)}
                  why={<Why item={item} hrefOf={hrefOf} />}
                >
                  <input type="hidden" name="shown" value={shownValue(model, index, item)} />
                </Suggestion>
              )
            })}
          </List>
        </fieldset>
      ))}
    </div>
  )
}

function countOf(models: Suggestions): number {
  return models.reduce((sum, model) => sum + model.items.length, 0)
}
