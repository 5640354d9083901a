import type { Translation } from '../translation.ts'
import type { mail as source } from '../pl/mail.ts'

export const mail: Translation<typeof source> = {
  closing:
    'The whole history of the matter is here: {link}\nYou will need the number {reference} and your secret code.\n\nKielce City Hall, Idea Kielce',
  closingAuthor:
    'Sign in to see the whole history of the matter: {link}\n\nKielce City Hall, Idea Kielce',
  closingFollower:
    'You get this letter because you follow this {kind, select, remark {remark} other {postulate}}. Its page: {link}\nYou can stop following it there.\n\nKielce City Hall, Idea Kielce',
  mergedFollower:
    'Hello,\n\npostulate {reference}, which you follow, says the same as {target}. We will answer both together. From now on you follow {target}.',
  received: {
    subject: 'We have your {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nyour {kind, select, remark {remark} other {postulate}} is with us. Number: {reference}\nSecret code: {code}\n\nWith this link you can see what happens to it, correct it or withdraw it:\n{link}\n{support}\nWhat comes next:\n1. By {moderationDue} we check the text and publish it, or ask you something.\n2. By {answerDue} you get an answer with reasons.\n\nWhoever has the code can change this {kind, select, remark {remark} other {postulate}}. Do not forward this message.\n\nKielce City Hall, Idea Kielce',
    support:
      'You support the submission {reference}. Moderators will check your voice and join it to that submission. There will be one answer for both.',
  },
  remarksReceived: {
    subject: '{count, plural, one {We have your remark} other {We have your # remarks}}',
    body: 'Hello,\n\nWe have your remarks. Each has a number of its own:\n{list}\n\nOne secret code for all of them: {code}\n\nWith this link you can check what happens to them, correct or withdraw them:\n{link}\n{late}\nWhat comes next:\n1. By {moderationDue} we will check the text and publish it, or ask you something.\n2. By {answerDue} we will answer each remark and give reasons.\n\nWhoever has the code can change these remarks. Do not forward this message.\n\nKielce City Hall, Idea Kielce',
    late: 'The remarks came after the deadline. We have kept them and marked them as late.',
  },
  sendingLink: {
    subject: 'Link to your list of remarks',
    body: 'Hello,\n\nThis link opens on another device the remarks you are writing and have not sent yet:\n{link}\n\nWhoever has the link can read and change them. If you change nothing for {days} days, we will delete them.\n\nKielce City Hall, Idea Kielce',
  },
  published: {
    subject: 'We published {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nwe published your {kind, select, remark {remark} other {postulate}} {reference}. We will answer by {due}.',
  },
  returned: {
    subject:
      'We have a question about {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nbefore we publish {kind, select, remark {remark} other {postulate}} {reference} we ask you to complete it. The number stays the same.',
  },
  redirected: {
    subject: '{kind, select, remark {Remark} other {Postulate}} {reference} needs another way',
    body: 'Hello,\n\nthe law gives matter {reference} a way of its own, so we do not handle it as a {kind, select, remark {remark} other {postulate}}. Below we say why and where to turn.',
  },
  hidden: {
    subject: 'We hid the text of {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nwe hid the text of {kind, select, remark {remark} other {postulate}} {reference}. A person decided, not a machine. The rule and the facts are below. If you disagree, reply to this message within 6 months: a different person from the one who decided will check.',
  },
  merged: {
    subject:
      'We joined {kind, select, remark {remark} other {postulate}} {reference} with {target}',
    body: 'Hello,\n\npostulate {reference} says the same as {target}, so we will answer both together. Your number stays and you get the answer just the same.',
  },
  absorbed: {
    subject: 'We joined {target} to {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\npostulate {target} says the same as {reference}, so we will answer both together. Nothing changes for you.',
  },
  redacted: {
    subject:
      'We changed the public version of {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nwe changed the public version of {kind, select, remark {remark} other {postulate}} {reference}. Your own text is kept as it was. A person decided, not a machine. If you disagree, reply to this message within 6 months: a different person from the one who decided will check it.',
  },
  reopened: {
    subject:
      'We are looking at {kind, select, remark {remark} other {postulate}} {reference} again',
    body: 'Hello,\n\nwe took back the earlier decision on {reference} and are checking the {kind, select, remark {remark} other {postulate}} again.',
  },
  assigned: {
    subject: 'We passed {kind, select, remark {remark} other {postulate}} {reference} to: {unit}',
    body: 'Hello,\n\nwe passed {kind, select, remark {remark} other {postulate}} {reference} to the unit: {unit}. It will prepare the answer by {due}.',
  },
  answered: {
    subject: 'Answer to {kind, select, remark {remark} other {postulate}} {reference}: {position}',
    body: 'Hello,\n\nthis is our answer to {kind, select, remark {remark} other {postulate}} {reference}. The city’s position: {position}.',
  },
  answerWithdrawn: {
    subject:
      'We withdrew the answer to {kind, select, remark {remark} other {postulate}} {reference}',
    body: 'Hello,\n\nwe withdrew the answer to {kind, select, remark {remark} other {postulate}} {reference} and will prepare a new one. The reason is below.',
  },
  reflected: {
    subject: '{kind, select, remark {Remark} other {Postulate}} {reference} changed a document',
    body: 'Hello,\n\nthanks to {kind, select, remark {remark} other {postulate}} {reference} we changed a document. Below we say what exactly.',
  },
  withdrawn: {
    subject: '{kind, select, remark {Remark} other {Postulate}} {reference} was withdrawn',
    body: 'Hello,\n\nwe confirm: {kind, select, remark {remark} other {postulate}} {reference} was withdrawn. We will not take it further.',
  },
  consultationExtended: {
    subject: 'More time for remarks: {title}',
    body: 'Hello,\n\nwe extended the consultation “{title}”. You can send remarks until: {closes}. The reason:',
    answers: 'We will publish the answers and the report by {due}.',
    closing:
      'You get this letter because you sent a remark to this consultation or follow one. All dates: {link}\n\nKielce City Hall, Idea Kielce',
  },
}
