import type { Translation } from '../translation.ts'
import type { postulate as source } from '../pl/postulate.ts'

export const postulate: Translation<typeof source> = {
  description:
    'Postulate {reference} for the strategy of Kielce: what happened to it and when the answer comes.',
  side: 'Progress and actions',
  writtenDown: {
    web: 'A person at City Hall typed the text.',
    paper: 'We copied the text from paper.',
    phone: 'We wrote the text down during a phone call.',
    email: 'We copied the text from an e-mail.',
    workshop: 'We wrote the text down at a workshop.',
    oral: 'We wrote the text down during a conversation at City Hall.',
    import: 'We read the text in from another collection.',
  },
  redaction: {
    PESEL: 'PESEL number hidden',
    telefon: 'phone number hidden',
    'e-mail': 'e-mail address hidden',
    'numer konta': 'account number hidden',
    'numer rejestracyjny': 'licence plate hidden',
    adres: 'address hidden',
    'imię i nazwisko': 'name hidden',
    'dane osobowe': 'personal data hidden',
    fragment: 'fragment hidden',
  },
  late: 'Late',
  support: {
    title: 'Support',
    label:
      '{count, plural, one {person supports this {kind, select, remark {remark} other {postulate}}} other {people support this {kind, select, remark {remark} other {postulate}}}}',
    support: 'I support it',
    unsupport: 'Take back support',
    follow: 'Follow',
    unfollow: 'Stop following',
    note: 'The number of voices shows the scale. Arguments decide the outcome.',
    signIn: 'Sign in to support or follow. One person is one voice.',
    supported: 'You support this {kind, select, remark {remark} other {postulate}}.',
    followed: 'We write to you when something changes.',
  },
  flash: {
    support: 'We have recorded your support.',
    unsupport: 'We have taken back your support.',
    follow: 'You follow this postulate. We write to you when something changes.',
    unfollow: 'You no longer follow this postulate.',
    unconfirmed:
      'Confirm your e-mail address first. The link is in our message; you can send a new one from your account page.',
  },
  share: {
    mail: 'Send by e-mail',
    cite: 'Cite',
    citation:
      '{kind, select, remark {Remark} other {Postulate}} {reference} “{title}”, {date}. Idea Kielce, {address}',
    citeHint: 'Select and copy. To print the page, use the menu of your browser.',
  },
  timeline: {
    title: 'What happened to this {kind, select, remark {remark} other {postulate}}',
    received: {
      web: 'Came in online',
      paper: 'Came in on paper',
      phone: 'Came in by phone',
      email: 'Came in by e-mail',
      workshop: 'Written down at a workshop',
      oral: 'Written down in a conversation',
      import: 'Read in from another collection',
    },
    published: 'Published',
    publishedRedacted: 'We hid personal data. We did not change the rest of the text.',
    redacted: 'Personal data hidden',
    assigned: 'Given to a city unit',
    assignedTo: 'Given to: {unit}',
    analysis_started: 'Under analysis',
    answered: 'The city has answered',
    answer_withdrawn: 'Answer withdrawn to be corrected',
    reflected: 'A document was changed',
    absorbed: 'A similar postulate was merged into this one',
    placed: 'The remark was given a place in the new version of the document',
    by: 'By {date}',
    due: 'The city’s answer',
    dueBy: 'Prepared by: {unit}.',
    missed: 'The date of the answer has passed',
    missedText: 'There is no answer yet. The delay is ours.',
  },
  position: {
    title: 'Position of the city: {code}',
    changes: 'What we change',
    stays: 'What we do not change and why',
    together:
      '{count, plural, one {The same answer also covers # submission} other {The same answer also covers # submissions}}',
  },
  merged: {
    title: 'Postulates merged into this one',
    text: 'Each keeps its number and gets the same answer.',
  },
  gone: {
    merged: {
      title: 'We merged postulate {reference} into another one',
      text: 'It was very similar to another postulate. It keeps its number and gets the same answer.',
      link: 'Go to postulate {reference}',
    },
    withdrawn: {
      title: 'Postulate {reference} was withdrawn',
      text: 'Its author withdrew it on {date}. So we no longer show its text.',
    },
    hidden: {
      title: 'Postulate {reference} was hidden',
      text: 'We hid it on {date}.',
      rule: 'Reason in the publication rules: {rule}.',
      rules: 'Publication rules',
    },
    follow: 'Is it yours? With its number and code you see its history in “Check a postulate”.',
    followLink: 'Check a postulate',
    all: 'All postulates',
  },
}
