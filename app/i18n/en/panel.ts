import type { Translation } from '../translation.ts'
import type { panel as source } from '../pl/panel.ts'

export const panel: Translation<typeof source> = {
  home: {
    title: 'Overview',
    lead: 'Work starts here. Beside each place we say how many matters wait.',
    places: 'Places of work',
    about: {
      home: 'The page you are on.',
      moderation: 'Nobody waits. Every new postulate comes here.',
      register: 'All postulates, from every channel.',
      positions: 'The city’s answers: drafts, approval, publication.',
      enter: 'Postulates from paper, phone, e-mail and workshops.',
      import: 'Many postulates at once from a file.',
      frame: 'Areas, goals, units, estates, deadlines.',
      people: 'Who has an account and what they may do.',
      audit: 'Who did what and when. Entries cannot be changed.',
    },
  },
}
