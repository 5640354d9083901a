import type { CityPromise } from '../types.ts'

export const promise: CityPromise = {
  moderationWorkingDays: 3,
  answerDays: 30,
  moderation: {
    pl: 'W ciągu 3 dni roboczych sprawdzimy, czy tekst jest zgodny z zasadami, i powiemy Ci, co postanowiliśmy.',
    en: 'Within 3 working days we check whether the text follows the rules and tell you what we decided.',
    uk: 'Протягом 3 робочих днів ми перевіримо, чи відповідає текст правилам, і повідомимо вам наше рішення.',
  },
  answer: {
    pl: 'W ciągu 30 dni dostaniesz odpowiedź z uzasadnieniem.',
    en: 'Within 30 days you get an answer with reasons.',
    uk: 'Протягом 30 днів ви отримаєте відповідь з обґрунтуванням.',
  },
}
