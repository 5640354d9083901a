import type { Translation } from '../translation.ts'
import type { workshopMail as source } from '../pl/workshop-mail.ts'

export const workshopMail: Translation<typeof source> = {
  sign: 'Kielce City Hall, Idea Kielce',
  hello: 'Hello,',
  link: '{status, select, offered {With this link you confirm the seat or say that you are not coming:} waitlisted {With this link you see your place in the queue, change your details or cancel:} other {With this link you change your details, see your entry code or cancel:}}\n{link}\nWhoever has the link can do so for you. Do not pass it on.',
  when: 'When: {when}',
  where: 'Where: {where}',
  online: 'Join online: {link}',
  directions: 'How to get there: {directions}',
  entryCode: 'Your entry code: {code}. Say it at the entrance.',
  team: 'Your team: {team}. The code with which others join it: {code}.',
  confirmed: {
    subject: 'You have a seat: {title}, {day}',
    body: 'you have a seat at “{title}”.',
  },
  waiting: {
    subject: 'Waiting list: {title}, {day}',
    body: 'there are no free seats at “{title}” now. You are on the waiting list, place: {place}. When a seat becomes free for you, we write at once.',
  },
  offered: {
    subject: 'A seat is free: {title}, {day}',
    body: 'a seat at “{title}” has become free and waits for you until: {until}. Confirm it with the link below. If you do not, the next person gets it.',
  },
  lapsed: {
    subject: 'The seat has gone: {title}, {day}',
    body: 'a seat at “{title}” waited for you until: {until}. It was not confirmed, so your registration has ended. If you still want to come, register again:\n{page}',
  },
  seatGiven: {
    subject: 'You have a seat: {title}, {day}',
    body: 'the organiser has given you a seat at “{title}”. You need not confirm anything.',
  },
  changed: {
    subject: 'Change: {title}, {day}',
    body: '“{title}” has {what, select, time {another time} place {another place} other {another time and another place}}.',
    before: 'Before:',
    after: 'Now:',
    keeps:
      '{status, select, waitlisted {You are still on the waiting list.} offered {The seat still waits for your confirmation until: {until}.} other {You keep your seat. If the change does not suit you, please cancel: somebody else will use it.}}',
  },
  cancelled: {
    subject: 'Cancelled: {title}, {day}',
    body: '“{title}” will not take place. Your registration has ended.',
    reason: 'Reason: {reason}',
  },
  reminder: {
    subject: 'Reminder: {title}, {day}',
    body: 'we remind you of “{title}”. You have a seat. If you cannot come, please cancel: somebody on the waiting list will use it.',
  },
  again: {
    subject: 'Your registration: {title}, {day}',
    body: '{status, select, waitlisted {you are on the waiting list of “{title}”.} offered {a seat at “{title}” waits for you. Confirm it until: {until}.} other {you have a seat at “{title}”.}} Here is the link to your registration. If it was not you who asked for it, you need not do anything.',
  },
  left: {
    subject:
      '{by, select, organizer {Registration ended} other {You have cancelled}}: {title}, {day}',
    body: '{by, select, organizer {the organiser has ended your registration for “{title}”.} other {we confirm that you no longer take part in “{title}”.}} The page of the event:\n{page}',
  },
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
