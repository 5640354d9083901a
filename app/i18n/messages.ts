import type { pl } from './pl.ts'
import type { Translation } from './translation.ts'

export type Messages = Translation<typeof pl>
export type Namespace = keyof Messages
export type Locale = 'pl' | 'en' | 'uk'
export const LOCALES: readonly Locale[] = ['pl', 'en', 'uk']

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: Locale
  }
}
