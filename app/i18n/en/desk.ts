import type { Translation } from '../translation.ts'
import type { desk as source } from '../pl/desk.ts'

export const desk: Translation<typeof source> = {
  title: '{consultation}: positions',
  back: 'Consultation',
  reports: 'Reports',
  dates: 'Remarks from {from} to {until}.',
  basis: 'Basis: {basis}.',
  host: 'Host: {host}.',
  whole: 'The whole document, or without a place',
  found: '{count, plural, one {# submission} other {# submissions}}',
  groupsLink: 'Show similar ones and answer them together',
  head: {
    title: 'Statutory clock and state of the answers',
    progress: '{answered} of {all}',
    progressPart: 'submissions have a published position',
  },
  clock: {
    title: 'Statutory clock: {days, plural, one {# day} other {# days}} for the report',
    left: '{count, plural, one {day left} other {days left}}',
    late: '{count, plural, one {day late} other {days late}}',
    words: 'Day {day} of {days}',
    lateWords:
      'All {days, plural, one {# day} other {# days}} have passed, the report is {late, plural, one {# day} other {# days}} late',
    from: '{date}, day 1',
    until: '{date}, day {days}',
    notYet: 'Remarks are still coming in.',
    noReport: 'This legal basis sets no date for a report.',
    closes: 'End of taking remarks: {date}.',
  },
  inbox: {
    label: 'Whose submissions',
    own: 'My unit: {unit}',
    all: 'All units',
  },
  stages: 'Stage of the position',
  stage: {
    none: 'Without a position ({count})',
    draft: 'Drafts ({count})',
    submitted: 'To accept ({count})',
    accepted: 'Accepted ({count})',
    published: 'Published ({count})',
    all: 'All ({count})',
  },
  table: {
    caption: 'Submissions of the consultation',
    words: 'Remark',
    part: 'Part',
    whole: 'the whole',
    noNumber: 'no number',
    lost: 'place to be checked',
  },
  bulk: {
    accept: 'Accept the positions',
    publish: 'Publish together',
  },
  missing: {
    title: 'What is missing before it can be closed',
    settled: 'The consultation is closed. Every submission has an answer.',
    count:
      '{count, plural, =0 {Every submission has a published position.} one {# submission has no published position.} other {# submissions have no published position.}}',
    inModeration:
      '{count, plural, one {# of them waits for moderation or for a word of its author.} other {# of them wait for moderation or for a word of their authors.}}',
    units: 'Who owes answers ({count})',
    nobody: 'Not given to a unit yet',
    owes: '{count, plural, one {# submission} other {# submissions}}',
    overdue: '{count, plural, one {# day late} other {# days late}}',
    due: 'nearest date: {date}',
    remind: 'Remind',
    noAddress: 'the unit has no e-mail address',
    settleHint: 'It can be closed only when every submission has a published position.',
    settle: 'Close the consultation',
  },
  keys: {
    move: 'next, previous',
    all: 'all shortcuts',
    on: 'Switch shortcuts on',
    off: 'Switch shortcuts off',
    title: 'Keyboard shortcuts',
    lead: 'They work while you are not typing in a field.',
    next: 'next row',
    previous: 'previous row',
    select: 'tick or untick',
    open: 'open the submission',
    answer: 'answer what is ticked',
    search: 'search',
    help: 'this list',
  },
  flash: {
    accept:
      '{count, plural, =0 {Nothing was accepted.} one {# position accepted.} other {# positions accepted.}} {refused}',
    publish:
      '{count, plural, =0 {Nothing was published.} one {# position published.} other {# positions published.}} {refused}',
    refused: 'Not changed: {numbers}. {reason}',
    reminded: 'Reminder sent: {unit}.',
    settled: 'The consultation is closed. Now the report can be made.',
  },
  reason: {
    noneToAccept: 'These submissions have no position that waits for acceptance.',
    noneToPublish: 'These submissions have no accepted position.',
    conflict: 'Somebody changed the position after this page was opened. Read it once more.',
  },
  error: {
    missing:
      '{count, plural, one {It cannot be closed: # submission has no published position.} other {It cannot be closed: # submissions have no published position.}}',
    stillOpen: 'Remarks are still coming in. Close the consultation after its end.',
    wrongState: 'This consultation is not open.',
    noAddress:
      'This unit has no e-mail address. An administrator can add it in the frame of the strategy.',
    nothingOwed: 'This unit owes no answer any more.',
    alreadyToday: 'This unit has already been reminded today.',
  },
  reminder: {
    subject: 'Positions to write: {consultation}',
    body: 'Good morning,\n\nin the consultation “{consultation}” {count, plural, one {# submission waits} other {# submissions wait}} for the position of your unit. {due}\n\nThe list: {link}',
    due: '{days, plural, =0 {Nearest date: {date}.} one {The earliest date passed on {date}, # day ago.} other {The earliest date passed on {date}, # days ago.}}',
  },
  changes: {
    title:
      '{count, plural, one {What changed in the document} other {What changed in the document (# places)}}',
    before: 'Before the change',
    beforeIn: 'Before the change, version {version}',
    afterIn: 'After the change, version {version}',
    wasNot: 'This place did not exist yet.',
    isGone: 'This place was taken out.',
    removed: 'removed:',
    added: 'added:',
    end: 'end of change',
  },
}
