import { createFormatter, createTranslator } from 'use-intl/core'
import { plainDates, regionOf } from './dates.ts'
import type { Locale, Messages } from './messages.ts'

const TIME_ZONE = 'Europe/Warsaw'

type Translator = ReturnType<typeof createTranslator<Messages>>
const translators = new WeakMap<Messages, Map<string, Translator>>()

/**
 * One translator for each part of a catalogue as long as the catalogue lives: it keeps the messages
 * it has read and the formats it has made, a tenth of what a page costs.
 */
export function keptTranslator(locale: Locale, messages: Messages, namespace = ''): Translator {
  const ofMessages = translators.get(messages) ?? new Map<string, Translator>()
  translators.set(messages, ofMessages)
  const known = ofMessages.get(namespace)
  if (known) return known
  const made = createTranslator({
    locale: regionOf(locale),
    messages,
    timeZone: TIME_ZONE,
    ...(namespace ? { namespace: namespace as never } : {}),
  }) as Translator
  ofMessages.set(namespace, made)
  return made
}

type Formatter = ReturnType<typeof createFormatter>
const formatters = new Map<Locale, Formatter>()

/** Dates and numbers of a language, in Warsaw's time. */
export function keptFormatter(locale: Locale): Formatter {
  const known = formatters.get(locale)
  if (known) return known
  const made = plainDates(
    createFormatter({ locale: regionOf(locale), timeZone: TIME_ZONE }),
    locale,
  )
  formatters.set(locale, made)
  return made
}
