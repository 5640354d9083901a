import type { Translation } from '../translation.ts'
import type { letters as source } from '../pl/letters.ts'

export const letters: Translation<typeof source> = {
  tabs: {
    label: 'What you are entering',
    postulate: 'Postulate',
    letter: 'Letter with remarks',
    form: 'Remark form (file)',
  },
  new: {
    title: 'Enter a letter with remarks',
    lead: 'Remarks on a document from paper, e-mail, a call or a conversation. You split one letter into many remarks; the letter itself stays whole beside them.',
    form: 'New letter',
    version: 'Which document and version?',
    versionHint: 'The one the person had before them. It may be an older one.',
    versionOption:
      '{title}, version {number} ({state, select, published {current} closed {replaced} final {final} other {draft}})',
    noVersions:
      'No document has been published yet. You can enter remarks from letters once there is one.',
    text: 'The whole letter',
    textHint:
      'Paste it, or type it as it was written. We keep every character. Up to {max, number} characters. Only people who moderate will see it.',
    scan: 'Scan',
    scanHint:
      'PDF, JPG or PNG, up to 10 MB. Only a person who moderates can open it; each opening is logged.',
    split: 'Split into remarks',
    one: 'This is one remark',
    splitNote: 'We suggest a split by points and paragraphs. You correct it on the next page.',
    senderHint: 'Enter what the letter says. All its remarks get one code.',
  },
  list: {
    title: 'Letters',
    empty: 'There are no letters here yet.',
    draft: '{count, plural, one {draft, # remark} other {draft, # remarks}}',
    registered: '{count, plural, one {# remark in the register} other {# remarks in the register}}',
    editor: 'being entered by {name}',
    open: 'Letter on: {document}',
    noDocument: 'deleted document',
  },
  draft: {
    title: '{count, plural, one {Letter: # remark} other {Letter: # remarks}}',
    back: 'All letters',
    letter: 'The letter',
    noText: 'The letter was not typed. There is a scan.',
    scan: 'Scan: {name}',
    pieces: 'Remarks of the letter',
    piecesHint:
      'The beginning and the end of a letter are no remarks. To split a remark elsewhere, put a line of three dashes (---) into its text and choose “Split”.',
    piece: 'Remark {number} of {total}',
    part: 'Part of the document',
    partHint: 'A number, for example 2.3.4, or some words from there. Empty: the whole document.',
    find: 'Find',
    findFor: 'Find the place of remark {number}',
    place: 'Place of remark {number}',
    placeOpen: 'Choose which part is meant',
    placeNone: 'We found no such part. Type another number or words, or choose the whole document.',
    whole: 'The whole document',
    wholeHint: 'What the letter calls this part is kept beside the remark.',
    body: 'Remark',
    proposal: 'Proposed wording',
    justification: 'Reasons',
    split: 'Split',
    splitFor: 'Split remark {number}',
    join: 'Join with the one before',
    joinFor: 'Join with the one before (remark {number})',
    remove: 'Remove',
    removeFor: 'Remove remark {number}',
    add: 'Add a remark',
    save: 'Save the draft',
    saved: 'Draft saved at {when}. Every button saves what is on the page.',
    settle:
      '{count, plural, one {Write # remark into the register} other {Write # remarks into the register}}',
    settleNote: 'Each gets its number and goes to moderation. Then you can print the slip.',
    late: 'The letter came after the consultation was closed. We take the remarks and mark them as late.',
    discard: 'Delete the draft of this letter',
    discardText: 'The letter and its scan will be gone. Nothing of them stays in the register.',
    discardDo: 'Delete the draft for good',
  },
  head: {
    received: 'Received {date}, {channel}',
    document: '{title}, version {version}',
    late: 'Late',
  },
  foreign: {
    title: 'Somebody else is entering this letter',
    text: '{name} has been entering this letter since {date}. You can take over: the letter holds personal data, so this is logged.',
    take: 'Take over the letter',
  },
  registered: {
    title:
      '{count, plural, one {Letter: # remark in the register} other {Letter: # remarks in the register}}',
    remarks: 'What became of the remarks',
    number: 'Number',
    place: 'Part of the document',
    state: 'State',
    whole: 'the whole document',
    letter: 'The whole letter',
    guarded: 'The letter holds personal data. Each opening is logged in the cases and in the log.',
    read: 'Show the letter',
    scan: 'Open the scan',
    shown: 'You see the original. This was logged.',
    notForYou: 'Only people who moderate can open the letter.',
    slip: 'Print the slip',
    next: 'Enter the next letter',
  },
  link: 'The letter this remark comes from',
  slip: {
    title: '{count, plural, one {Slip: # remark} other {Slip: # remarks}}',
    back: 'Back to the letter',
    head: '{count, plural, one {Your remark is in the register of the city} other {Your remarks are in the register of the city}}',
    numbers:
      '{count, plural, one {Number (you can tell it to anybody)} other {Numbers (you can tell them to anybody)}}',
    code: '{count, plural, one {Secret code (for you only)} other {Secret code for all of them (for you only)}}',
    received: 'The letter was received {date}, {channel}.',
    moderation: '<b>By {date}</b> we check the texts and publish them, or ask you something.',
    moderationLate: 'The day for checking the texts has passed. We deal with them first.',
    answer: '<b>By {date}</b> you get an answer with reasons to each remark.',
    answerLate: 'The day of the answer has passed. We answer these first.',
    follow:
      'Follow at {address} with number and code. There you can also answer our question or withdraw a remark.',
    qr: 'QR code with a link to the first of the remarks',
    keep: 'The code cannot be recovered. Whoever has it can change these remarks.',
  },
  flash: {
    registered:
      '{count, plural, one {# remark is in the register.} other {# remarks are in the register.}}',
    saved: 'The draft is saved.',
    taken: 'The letter is yours now.',
    discarded: 'The draft of the letter is deleted.',
    notSplit: 'We do not see where to split this remark. Put a line of three dashes (---) into it.',
  },
  error: {
    noText: 'Paste or type the letter, or add a scan.',
    scanTooLarge: 'The scan is too large. Keep it within 10 MB.',
    scanKind: 'This is no PDF, JPG or PNG file.',
    keyUsed: 'Another letter was entered from this page. This one is new: send it once more.',
    tooMany:
      'Too many remarks in one letter. Register the first hundred, and enter the rest as a second letter.',
    conflict:
      'Somebody saved this letter in the meantime. Your words are below. Save again if they are to replace the others.',
    noPieces: 'There is no remark.',
    emptyPiece: 'Remark {number} is empty. Type its text or remove it.',
    openPlace: 'Remark {number}: choose a part of the document, or the whole document.',
    lookAtPlace: 'Remark {number}: we found its place in the document. Check it and save again.',
  },
  mail: {
    subject:
      '{count, plural, one {We have your remark {reference}} other {We have your # remarks}}',
    body: 'Hello,\n\n{count, plural, one {we have your remark. Number:} other {we have your remarks. Numbers:}}\n{references}\n\n{count, plural, one {Secret code:} other {Secret code for all of them:}} {code}\n\nThis link shows the first of them; the same code opens the others:\n{link}\n\nWhat happens next:\n1. By {moderationDue} we check the texts and publish them, or ask you something.\n2. By {answerDue} you get an answer with reasons.\n\nWhoever has the code can change these remarks. Do not pass this message on.\n\nKielce City Hall, Idea Kielce',
  },
  form: {
    title: 'Remark form from a file',
    lead: 'Remarks from filled forms, one a row. First you see what will happen to each row; only then do we write anything.',
    receivedDefault: 'Day received, where a row gives none',
    receivedDefaultHint: 'Empty: the day the file is taken in.',
    missing:
      'Name a column with the remark, the proposed wording or the reasons. Without them there is nothing to take in.',
    version: 'Remarks on: {title}, version {number}.',
    run: '{count, plural, one {Take in # remark} other {Take in # remarks}}',
    moderation: 'The new remarks wait for moderation.',
    noPart: 'the whole document',
    columnTitle: 'Beginning of the remark',
    rules: {
      columns:
        'We know these columns: part of the document, current wording, proposed wording, remark, reasons, first and last name or name of the organisation, day received, number.',
      place:
        'We find the place by the number of the part, or else by the current wording where it is nearly identical. Otherwise the remark stands at the whole document, with the name of the part as it was given.',
      people:
        'The name of a private person goes to the contact data and is not public. The name of an organisation is.',
      late: 'Remarks that came after the end are marked as late.',
      moderation: 'Each remark goes to moderation. Nothing publishes itself.',
      again:
        'A row is known by its number in the file, or without one by its words. Changed texts are not overwritten.',
    },
    empty: 'Empty form',
    emptyText:
      'To print, or to fill in a spreadsheet. We know the same headers when it comes back.',
    docx: 'Download to print (DOCX)',
    csv: 'Download for a spreadsheet (CSV)',
  },
  paper: {
    title: 'Remark form',
    document: 'Document:',
    version: '{title}, version {number}',
    lead: 'Fill as many rows as you have remarks. Only the remark or the proposed wording is needed; the rest helps us to answer exactly.',
    sender:
      'First and last name, or name of the organisation (optional; we do not publish names of private persons):',
    contact: 'E-mail or phone, if you want an answer (optional):',
    received: 'Day received (filled in by the office):',
    table: 'Remarks',
    column: {
      number: 'Number',
      part: 'Part of the document (chapter / point / page)',
      current: 'Current wording',
      proposal: 'Proposed wording',
      text: 'Remark',
      justification: 'Reasons',
      author: 'First and last name / name of the organisation',
      received: 'Day received',
    },
  },
}
