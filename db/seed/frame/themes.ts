import type { ThemeEdition } from '../types.ts'
import { themes2014 } from './themes-2014.ts'
import { themes2018 } from './themes-2018.ts'

/** The city's letter counts 17 themes, so the 2014 edition is the one in use. */
export const themeEditions: readonly ThemeEdition[] = [
  {
    edition: '2014',
    name: {
      pl: 'Obszary tematyczne ISO 37120:2014',
      en: 'ISO 37120:2014 themes',
      uk: 'Теми ISO 37120:2014',
    },
    current: true,
    themes: themes2014,
  },
  {
    edition: '2018',
    name: {
      pl: 'Obszary tematyczne ISO 37120:2018',
      en: 'ISO 37120:2018 themes',
      uk: 'Теми ISO 37120:2018',
    },
    current: false,
    themes: themes2018,
  },
]
