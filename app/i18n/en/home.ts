import type { Translation } from '../translation.ts'
import type { home as source } from '../pl/home.ts'

export const home: Translation<typeof source> = {
  title: 'Say what Kielce needs',
  description:
    'Send a postulate to the city’s strategy. You get a number and an answer with reasons.',
  hero: {
    title: 'Say what Kielce needs.',
    promise: 'We will answer.',
    lead: 'A postulate is your request or idea for the city’s strategy. Send it in. You get a number and an answer with reasons. We also show what we changed because of it.',
    cost: 'About a minute. No account needed.',
    track: 'Have a number already? See what happened',
    trackHint: 'e.g. IK-2026-00042',
    check: 'Check',
  },
  promise: {
    title: 'We answer every postulate',
    summary: '{answered} answered, {waiting} waiting in time, {late} waiting late',
    answered: 'answered',
    waiting: 'waiting in time',
    late: 'late',
    total: '{count, plural, one {submission that we answer} other {submissions that we answer}}',
    checked:
      '{count, plural, one {# of them is being checked before publication} other {# of them are being checked before publication}}',
    average: 'is the average wait for an answer',
    changed:
      '{count, plural, one {submission that changed a document} other {submissions that changed a document}}',
    days: '{count, plural, one {day} other {days}}',
    footer:
      'Submissions are postulates and remarks on documents. We count all channels: web, paper, phone, e-mail and workshops. As of {date}.',
    source: 'Where the figures come from',
  },
  now: {
    title: 'Happening now',
    all: 'All stages',
    open: 'Call for postulates',
    ask: 'We ask before we decide',
    next: 'Next stage',
  },
  areas: {
    title: 'Six areas of the city',
    lead: 'Each area is rated on five levels of maturity: from ad hoc action to a city that acts together and measures effects.',
    unknown: 'Rating not known yet',
    about: 'Where the rating will come from',
  },
  answers: {
    title: 'Latest answers',
    all: 'All answers',
    rejected: 'What we did not accept and why',
    none: 'There are no answers yet. The first will appear here.',
  },
  ways: {
    title: 'Other ways to take part',
    phone: {
      title: 'Call',
      text: 'We write the postulate down for you, read it back and give you its number at once. City Hall will announce the phone number.',
      link: 'How to contact us',
    },
    paper: {
      title: 'Bring a sheet of paper',
      text: 'A sheet handed in at City Hall has the same rights as a postulate from the web.',
      link: 'Publication rules',
    },
    follow: {
      title: 'Check your case',
      text: 'With the number and secret code you see the whole history, answer our question or withdraw the text.',
      link: 'Check a postulate',
    },
  },
}
