import type { Text } from '../types.ts'

export const demoNote: Text = {
  pl: 'To treści pokazowe: osoby, zgłoszenia i odpowiedzi są wymyślone i nie są stanowiskiem Miasta Kielce.',
  en: 'This is demonstration content: the people, submissions and answers are invented and are not the position of the City of Kielce.',
  uk: 'Це демонстраційний вміст: люди, звернення та відповіді вигадані й не є позицією міста Кельці.',
}
