import type { Translation } from '../translation.ts'
import type { tagging as source } from '../pl/tagging.ts'

export const tagging: Translation<typeof source> = {
  mainArea: 'Main area',
  mainAreaKept: 'Leave as it is',
  otherAreas: 'Other areas',
  goals: 'Goals',
  themes: 'ISO 37120 themes',
  keywords: 'Keywords',
  keywordsHint: 'Separated by commas, for example: greenery, benches',
  chosen: '{count, plural, one {# chosen} other {# chosen}}',
  retired: 'Given earlier, since retired from the codebook',
  meaning: { summary: 'What it means', examples: 'For example:', counterExamples: 'But not:' },
  errors: {
    mainAreaRequired: 'Choose the main area. Without it nothing is published.',
    unknownTerm: 'There is no such entry in the codebook. Reload the page and choose again.',
    retiredTerm: 'This entry has been retired from the codebook. Choose another.',
    badKeyword:
      'Enter up to 12 keywords of up to 40 characters, separated by commas. Each needs a letter or a digit.',
  },
}
