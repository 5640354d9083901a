import type { Translation } from '../translation.ts'
import type { pages as source } from '../pl/pages.ts'

export const pages: Translation<typeof source> = {
  rules: {
    title: 'Publication rules',
    lead: 'We publish every postulate that does not break these rules. We do not judge opinions.',
    how: {
      title: 'How it works',
      text: 'A person reads the text. The program only marks places that look like personal data. We can publish the postulate, ask you to complete it, cover personal data, point to another way or hide the text. Every decision has a reason and stands in the history of the case. The original stays, and every look at it is logged.',
    },
    rulesTitle: 'What we do not publish',
    allowed: 'Allowed',
    notAllowed: 'Not allowed',
    appeal: {
      title: 'You disagree with a decision?',
      text: 'Write or call City Hall within 6 months and quote the number of the case. A different person from the one who decided will check it. It costs nothing.',
    },
    otherWays: {
      title: 'This is not a petition or a complaint',
      text: 'A postulate goes into the city’s strategy. Some matters have a way and a deadline of their own in law. Here they are.',
    },
    needs: 'What to give',
    deadline: 'Deadline',
    legalBasis: 'Legal basis',
    service: 'Service',
    where: 'Where',
    note: 'Good to know',
  },
  privacy: {
    title: 'Privacy (GDPR)',
    lead: 'To be heard you do not have to give any data about yourself.',
    controller: {
      title: 'Who is responsible for the data',
      text: 'The controller is the President of the City of Kielce, Rynek 1, 25-303 Kielce. City Hall adds the contact of its data protection officer before the service opens.',
    },
    purpose: {
      title: 'What for and on what basis',
      text: 'We hold a conversation about the city’s strategy and answer postulates. This is a public task (art. 6(1)(e) GDPR with art. 5a of the Municipal Government Act). We need consent only for extras, such as publishing a name.',
    },
    what: {
      title: 'Which data',
      text: 'The text of the postulate and what you choose to add: estate, who you are, an e-mail for the answer. We never ask for a PESEL number, home address or age. The secret code is kept only as a hash.',
    },
    public: {
      title: 'What is public',
      text: 'The checked text, the date, the area, the estate and the name of an organisation. We cover phone numbers, addresses and names of private persons. An e-mail address is never shown.',
    },
    recipients: {
      title: 'Who receives them',
      text: 'Staff of City Hall and of the units that prepare the answer, and the companies that run the server and send mail for the city. We do not transfer data outside the European Economic Area. We do not profile.',
    },
    retention: {
      title: 'How long',
      text: 'Contact data are deleted when the matter is closed and they are no longer needed, or earlier if you ask. The text of the postulate and the answer stay in the files of the strategy. City Hall sets how long, by the law on archives.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can see your data, correct them, restrict their use, object, and ask for erasure. You can also complain to the President of the Personal Data Protection Office (UODO).',
    },
    voluntary: {
      title: 'Do you have to give data',
      text: 'No. Without them the postulate counts just the same. Without an e-mail you check the answer with the number and code.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Only necessary ones: for signing in, the language, one message and access to a case after giving the code. No advertising or tracking cookies.',
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'The service is meant to work for everybody, also with a screen reader, without a mouse and at high zoom.',
    owner: 'Kielce City Hall',
    commitment:
      'undertakes to make its website accessible in accordance with the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This statement applies to',
    published: 'Date of publication',
    updated: 'Date of the last major change',
    status: {
      title: 'Status',
      text: 'The site partly conforms to WCAG 2.1 AA: automated tests find no errors, but a full study with disabled people has not taken place yet.',
    },
    prepared: {
      title: 'How this statement was prepared',
      text: 'It is based on self-assessment and automated tests. Prepared on:',
    },
    keyboard: {
      title: 'Keyboard',
      text: 'Public pages have no shortcuts of their own; the browser’s standard keys are enough. Shortcuts on the team desk can be switched off.',
    },
    contact: {
      title: 'Feedback and contact',
      person: 'City Hall names the responsible person before the service opens.',
      email: 'E-mail: to be added by City Hall.',
      phone: 'Phone: to be added by City Hall.',
    },
    procedure: {
      title: 'What to do when something is not accessible',
      text: 'Write what does not work and on which page. We answer within 7 days; if more time is needed we say when, at most 2 months. If we refuse you can complain, and then turn to the Commissioner for Human Rights.',
    },
    apps: {
      title: 'Mobile applications',
      text: 'There is no separate application. The site works on a phone.',
    },
    building: {
      title: 'Access to the building',
      text: 'City Hall adds the description of the entrance, lifts and induction loops at Rynek 1.',
    },
  },
  promise: {
    title: 'Deadlines we keep',
    lead: 'No voice without an answer, no answer without a reason, no change without a trace. This is how we count.',
    deadlines: {
      title: 'What we promise',
      moderation:
        'Within {days, plural, one {# working day} other {# working days}} we check the text: we publish it, ask something or point to another way.',
      answer:
        'Within {days, plural, one {# day} other {# days}} we answer with reasons. A second person accepts the answer.',
      source:
        'This is the city’s own promise, not a legal deadline. We count from the day the postulate reached us, on paper and by phone as well.',
    },
    figures: {
      title: 'How it is today',
      asOf: 'As of {date}.',
      answered: '{count, plural, other {answered}}',
      waiting: '{count, plural, other {waiting in time}}',
      checked:
        '{count, plural, one {# of them is being checked before publication} other {# of them are being checked before publication}}',
      late: '{count, plural, other {waiting late}}',
      all: '{count, plural, one {postulate that we answer} other {postulates that we answer}}',
    },
    counting: {
      title: 'How we count',
      text: 'We count postulates from all channels: web, paper, phone, e-mail and workshops. Withdrawn, hidden and redirected ones and those returned for completion are left out. Merged ones are not counted by themselves: they get their answer with the one they were merged into. “Late” means that the last day for the answer has passed and there is none.',
    },
  },
}
