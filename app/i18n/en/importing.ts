import type { Translation } from '../translation.ts'
import type { importing as source } from '../pl/importing.ts'

export const importing: Translation<typeof source> = {
  title: 'Import',
  lead: 'Many postulates at once from a file. First you see what will happen to each row; only then do we write anything.',
  remarkForms: 'Remarks from completed forms are uploaded here',
  upload: {
    title: 'Upload a file',
    file: 'A CSV or JSONL file',
    fileHint:
      'In UTF-8, up to 8 MB. The first row of a CSV holds the names of the columns, separated by semicolons, commas or tabs. JSONL is one object a line.',
    source: 'Where does this data come from?',
    sourceHint:
      'For example “survey 2026”. Under the same name the same file can be uploaded again: what is there already is not repeated.',
    send: 'Check the file',
    note: 'This only checks. We delete the file after the import or after a day.',
    rules: 'What we do with the rows',
    rule: {
      text: 'Title and text are kept character by character, with errors and empty lines.',
      dates:
        'The dates for checking and answering count from the day of the import, even if the date received is old.',
      code: 'No code is made for the authors and no messages are sent.',
      moderation: 'Each postulate goes to moderation. Nothing publishes itself.',
      again:
        'A row is known by its number in the file, and without one by its title and text. A changed text is not overwritten.',
      bad: 'A row with an error does not stop the others.',
    },
    command: 'For larger files use the command',
  },
  recent: {
    title: 'Recent imports',
    empty: 'There has been no import yet.',
    when: 'When',
    source: 'Source',
    file: 'File',
    state: { running: 'running', done: 'finished', preview: 'check' },
    stateLabel: 'State',
  },
  mapping: {
    title: 'Which column is what',
    lead: 'We recognised the names of the columns. Correct them if needed: a title or a text must be chosen.',
    none: 'none',
    unnamed: 'column {number}',
    apply: 'Check again',
    missing: 'Choose the column with the title or the text. Without it there is nothing to import.',
    sample: 'This is what the first rows will look like',
    noTitle: '(no title)',
  },
  field: {
    title: 'Title',
    text: 'Text',
    id: 'Number in the source',
    received: 'Date received',
    channel: 'Channel',
    organisation: 'Organisation',
    estate: 'Estate',
    part: 'Part of the document',
    current: 'Current wording',
    proposal: 'Proposed wording',
    justification: 'Reasons',
    author: 'Person or organisation',
    written: 'Day of the letter',
  },
  preview: {
    title: 'Check of the file {file}',
    lead: 'Source: {source}. Nothing has been written yet.',
    back: 'Back to import',
    counts: 'What will happen',
    run: '{count, plural, one {Import # postulate} other {Import # postulates}}',
    nothing: 'There is nothing new to import.',
    runNote: 'With a larger file this can take some minutes. Wait for the result.',
  },
  running: {
    title: 'Import running: {file}',
    text: 'Reload the page in a moment. If nothing changes after a quarter of an hour, upload the file again: what went in is not repeated.',
    refresh: 'Reload',
  },
  done: {
    title: 'Import finished: {file}',
    counts: 'What happened',
    lead: 'Source: {source}.',
    moderation: 'The new postulates wait in moderation.',
    again: 'Upload another file',
    gone: 'The details of the rows were deleted after a day.',
  },
  count: {
    new: 'Will go into the register',
    created: 'Went into the register',
    unchanged: 'There already, unchanged',
    different: 'There already, with another text',
    bad: 'With an error',
    total: 'Rows in the file',
  },
  outcome: {
    new: 'will go in',
    created: 'went in',
    unchanged: 'there already',
    different: 'another text',
    bad: 'error',
  },
  rows: {
    title: 'Rows worth a look',
    none: 'Every row is fine.',
    more: 'The first {shown} of {total} are shown. All are in the file to download.',
    report: 'Download the report: every row (CSV)',
    corrections: 'Download the rows to correct (CSV)',
    correctionsHint:
      'Cells that a spreadsheet could run as a formula begin with an apostrophe there.',
  },
  column: {
    line: 'Line',
    outcome: 'Result',
    reason: 'Why',
    reference: 'Number in the register',
    id: 'Number in the source',
    title: 'Title',
  },
  different: 'Under this number there is {reference} with another text. We do not overwrite it.',
  problem: {
    brokenLine: 'The line is not valid JSON.',
    brokenQuotes:
      'The quotes in the row do not add up. Put a field with a quote into quotes and double the one inside.',
    notAnObject: 'The line is not a JSON object in braces.',
    wrongCells:
      'The row has {found, plural, one {# field} other {# fields}}, the header {expected}. Put a field with a separator or a line break into quotes.',
    emptyRow: 'Title and text are missing.',
    notText: '{field}: this is not a text.',
    unreadable: '{field}: it holds a character that we cannot store (such as NUL).',
    tooLong: '{field}: too long, {length} characters where {max} are allowed.',
    badDate: 'We cannot read the date “{value}”. Write it as 2026-11-20 or 20.11.2026.',
    futureDate: 'The date “{value}” has not come yet.',
    idTwice: 'Line {firstLine} has the same number with another text.',
    failed: 'The database did not take this row. Upload the file again.',
    emptyRemark: 'There is no remark, no proposed wording and no reasons.',
  },
  hint: {
    titleFromText: 'There is no title: we make one from the beginning of the text.',
    unknownChannel: 'We do not know the channel “{value}”: it is kept as “import”.',
    unknownEstate: 'The estate “{value}” is not on our list: it is left empty.',
    sameAsLine: 'The same as line {line}.',
    textFromOther:
      'There is no remark of its own: the reasons are it, or else the proposed wording.',
    late: 'It came after the consultation was closed: we mark it as late.',
    dateIsToday: 'There is no day received: we write the day of the import.',
    dateIsDefault: 'There is no day received: we write the one named for the whole file.',
    dateFromWritten: 'There is no day received: we write the day of the letter, “{value}”.',
    writtenLater:
      'The day of the letter, “{value}”, is later than the day received: the latter stays. Check it.',
    partNotFound:
      'We did not find the part “{value}”: the remark stands at the whole document, with the name of the part beside it.',
    partDisagrees:
      'The number “{value}” and the current wording name different places: the remark stands at the whole document.',
  },
  file: {
    missing: 'Choose a file.',
    empty: 'The file is empty.',
    notUtf8:
      'The file is not in UTF-8 (perhaps Windows-1250). Save it as “CSV UTF-8”, so that no Polish letters are lost.',
    utf16: 'The file is in UTF-16. Save it as “CSV UTF-8”.',
    spreadsheet: 'This is a spreadsheet file. Save it as “CSV UTF-8”.',
    jsonArray: 'This is one JSON list. Save it as JSONL: one object on each line.',
    brokenHead:
      'We cannot read the first row with the names of the columns: its quotes do not add up.',
    noRows: 'The file has names of columns but no rows.',
    tooManyColumns: 'The file has too many columns.',
    gone: 'We no longer have this file. Upload it again.',
  },
  error: {
    source: 'Say where this data comes from.',
  },
}
