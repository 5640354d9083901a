import type { Translation } from '../translation.ts'
import type { tagging as source } from '../pl/tagging.ts'

export const tagging: Translation<typeof source> = {
  mainArea: 'Головна сфера',
  mainAreaKept: 'Без змін',
  otherAreas: 'Інші сфери',
  goals: 'Цілі',
  themes: 'Тематичні сфери ISO 37120',
  keywords: 'Ключові слова',
  keywordsHint: 'Через кому, наприклад: зелень, лавки',
  chosen: '{count, plural, one {вибрано #} few {вибрано #} many {вибрано #} other {вибрано #}}',
  retired: 'Надані раніше, вже вилучені зі словника',
  meaning: { summary: 'Що це означає', examples: 'Наприклад:', counterExamples: 'Але не:' },
  errors: {
    mainAreaRequired: 'Виберіть головну сферу. Без неї ми не опублікуємо звернення.',
    unknownTerm: 'Такої позиції немає в словнику. Оновіть сторінку й виберіть ще раз.',
    retiredTerm: 'Цю позицію вилучено зі словника. Виберіть іншу.',
    badKeyword:
      'Введіть до 12 ключових слів, кожне до 40 знаків, через кому. Кожне повинно мати літеру або цифру.',
  },
}
