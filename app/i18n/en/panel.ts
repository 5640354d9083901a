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
  assignment: {
    title: 'Unit',
    unit: 'Unit',
    due: 'Due date for the unit',
    note: 'Note',
    noteHint: 'The team sees it. Give the reason if the date is later than promised.',
    nobody: 'Nobody works on this matter yet.',
    choose: 'Choose a unit',
    assign: 'Give to a unit',
    reassign: 'Give to another unit',
    start: 'Start the analysis',
    handBack: 'Not ours: pass it on',
    handBackReason: 'Why is this not the right unit?',
    handBackHint: 'Only the team sees it. If you know who should answer, write it.',
    flash: {
      assigned: '{reference} was given to the unit.',
      started: '{reference} is under analysis.',
      handedBack: '{reference} waits again to be given to a unit.',
    },
    error: {
      notADay: 'Enter a date, for example 2026-12-14.',
      pastDay: 'That day has passed. Enter today or a later day.',
      afterPromise: 'That is later than we promised. Choose an earlier day or give the reason in the note.',
      unknownNumber: 'There is no postulate with this number.',
      unknownUnit: 'This unit is not on the list.',
      notPublished: 'This postulate is not published.',
      alreadyAnswered: 'This postulate already has an answer.',
      notAllowed: 'Your role does not allow this.',
      wrongState: 'This can no longer be done in the present state.',
      conflict: 'Somebody has just changed this matter. Try again.',
    },
  },
}
