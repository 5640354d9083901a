import { createTranslator } from 'use-intl/core'
import { pl } from '#app/i18n/pl.ts'

/** What the product says in Polish: whoever rewords a message need not touch the tests. */
export const say = createTranslator({ locale: 'pl', messages: pl })
