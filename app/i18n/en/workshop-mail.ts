import type { Translation } from '../translation.ts'
import type { workshopMail as source } from '../pl/workshop-mail.ts'

export const workshopMail: Translation<typeof source> = {
  title: '…',
  answers: {
    subject:
      '{count, plural, one {An answer to a card} other {# answers to cards}} from the workshop “{title}”',
    body: 'Hello,\n\nthe city has answered what was written on cards at the workshop “{title}”:',
  },
  toWhoCame:
    'We write to the people who were at this workshop and left an address. We write about each answer once.\n\nKielce City Hall, Idea Kielce',
  outcome: {
    subject: 'Results of the workshop “{title}”',
    body: 'Hello,\n\nwe have published the results of the workshop “{title}”: conclusions, numbers and what becomes of each card. They are here:\n{link}\n\nWe write to the people who were at this workshop and left an address.\n\nKielce City Hall, Idea Kielce',
  },
  feedback: {
    subject: 'How was the workshop “{title}”?',
    body: 'Hello,\n\nyou are on the attendance list of the workshop “{title}”. Please answer three questions, it takes a minute:\n{link}\n\nYour opinion is not tied to your name. We ask once; the form is open until {until}.\n\nKielce City Hall, Idea Kielce',
  },
}
