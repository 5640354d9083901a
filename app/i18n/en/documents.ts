export const documents = {
  list: {
    title: 'Documents',
    lead: 'Drafts, diagnoses and studies. Here you upload, correct and publish them.',
    add: 'New document',
    caption: 'Documents, newest first',
    name: 'Title',
    kind: 'Kind',
    version: 'Newest version',
    noVersion: 'no text yet',
    remarks: 'Remarks',
    empty: 'There are no documents yet',
    emptyText: 'Add the first one: a kind and a title are enough.',
    pages: 'Pages of the list of documents',
    newest: 'Newest',
    older: 'Older',
    state: { draft: 'draft', published: 'published', closed: 'closed', final: 'final' },
  },
  new: {
    title: 'New document',
    lead: 'First the description. You upload or write the text in the next step.',
    create: 'Add the document',
    created: 'The document has been added. Now upload its text or write it on the page.',
  },
  place: {
    title: 'In the library',
    legend: 'When the library shows the document',
    published: 'When a version is published',
    publishedHint: 'Until then only the team sees it.',
    listed: 'Now, even without its text',
    listedHint:
      'The library shows the description and attachments and says that the text has not been read in yet.',
    retired: 'Taken out of the library',
    retiredHint: 'Addresses of published versions keep working: remarks and reports lead there.',
    save: 'Save',
    saved: 'The place in the library is saved.',
  },
  edit: {
    about: 'About the document',
    kind: 'Kind',
    choose: 'Choose a kind',
    name: 'Title',
    nameHint:
      'The address of the page is made of the first title. A later change of the title leaves it.',
    summary: 'In short',
    summaryHint:
      'A few plain sentences: what this document is, what it changes, what you ask people about.',
    authorName: 'Prepared by',
    authorNameHint: 'A city unit, a company or a team.',
    madeOn: 'When it was made',
    madeOnHint: 'As far as it is known: 2018, 03.2018 or 5.03.2018.',
    method: 'How it was made',
    methodHint: 'For example: face-to-face interviews, analysis of documents, workshops.',
    sample: 'Who was asked',
    sampleHint: 'For example: 600 adults, random sample.',
    sourceUrl: 'Address of the source',
    sourceUrlHint: 'The page on which the city first showed the document.',
    save: 'Save the description',
    saved: 'The description has been saved.',
    storedNow: 'Saved now: {value}',
    storedEmpty: 'nothing',
    conflict:
      'Somebody changed the description at the same time. Beside the fields you see what is saved now. Correct what is needed and save again.',
    publicPage: 'See the page of the document',
    error: {
      kind: 'Choose the kind of the document.',
      title: 'Enter the title of the document.',
      madeOn:
        'We cannot read the date. Enter a year, a month and a year, or a day, for example 2018, 03.2018 or 5.03.2018.',
      sourceUrl: 'Enter the whole address of the page, starting with https://.',
    },
    versions: {
      title: 'Text and versions',
      none: 'The document has no text yet.',
      caption: 'Versions, newest first',
      number: 'Version',
      numbered: 'Version {number}',
      state: 'State',
      at: 'Date',
      remarks: 'Remarks',
      public: 'Public page',
      publicLabel: 'Public page of version {number}',
      unsure: '{count, plural, one {# paragraph to check} other {# paragraphs to check}}',
      upload: 'Upload a file',
      begin: 'Write on the page',
      beginNext: 'Edit on the page',
      beginHint: 'You start from the text of version {number}.',
      begun: 'Draft version {number} has been made. Only the team can see it.',
      draftExists:
        'There already is draft version {number}. Finish or delete it before you start another.',
    },
  },
  attachment: {
    title: 'Attachments',
    lead: 'Files to download beside the text, for example the signed original or data of a survey.',
    none: 'The document has no attachments.',
    caption: 'Attachments of the document',
    name: 'Name',
    nameHint: 'What is in the file, for example “Survey data, table”.',
    file: 'File',
    fileHint:
      'PDF, DOCX, XLSX, CSV, JSON, JPG or PNG, up to 10 MB. We remove data on place and camera from photographs.',
    size: '{size} kB',
    add: 'Add the attachment',
    added: 'The attachment has been added.',
    remove: 'Remove',
    removeLabel: 'Remove the attachment “{name}”',
    removed: 'The attachment has been removed.',
    error: {
      title: 'Enter the name of the attachment.',
      missing: 'Choose a file.',
      empty: 'The file is empty.',
      tooLarge: 'The file has over 10 MB. Make it smaller or split it.',
      kind: 'We do not take such files. Save the file as PDF, DOCX, XLSX, CSV, JSON, JPG or PNG.',
      notWhatItSays:
        'The file holds something else than its name says. Open it in your program and save it again.',
      macro: 'The file has macros. Save it as an ordinary DOCX or XLSX, without macros.',
      broken: 'We cannot open the file: it is damaged or too large. Save it again.',
      tooMany: 'The document already has 30 attachments. Remove one before you add another.',
    },
  },
  upload: {
    title: 'Upload the text',
    lead: 'First you see what we read and what we left out. Only then will anything be saved.',
    file: 'DOCX or Markdown file',
    fileHint: 'Up to 15 MB. Save a Word file as DOCX, without a password and without macros.',
    send: 'Check the file',
    missing: 'Choose a file.',
    note: 'This is only a preview. If you do not save it, we delete it after a day.',
    rules: 'What we do with the text',
    rule: {
      headings:
        'We know headings by their styles (“Heading 1”, “Heading 2”). Bold alone is not enough.',
      numbers: 'Chapters and paragraphs get numbers. Numbers typed in headings stay as they are.',
      words: 'Words and signs come over unchanged, with hard spaces and quotation marks.',
      format: 'We keep bold, italics and links. Colours, fonts and underlining are left out.',
      images: 'Each image will need a description for people who do not see it.',
      tracked: 'We take tracked changes as if they had been accepted. Comments are left out.',
    },
    draftExists:
      'There already is draft version {number}. Finish or delete it before you upload another.',
    openDraft: 'Open the draft version',
    gone: 'We no longer have this preview. Upload the file again.',
    refusal: {
      empty: 'The file is empty. Check that it is the right one.',
      tooLarge:
        'The file has over 15 MB. Make its images smaller (in Word: “Compress Pictures”) and try again.',
      unknownType: 'We cannot read such a file. Save the text as DOCX or Markdown (.md).',
      pdf: 'This is a PDF. Headings and tables cannot be read from it reliably. Upload the file it was made of (DOCX) and add the PDF as an attachment.',
      odt: 'This is an ODT file. Open it and save it as “Word (DOCX)”, then upload it.',
      oldWord: 'This is a file of old Word (.doc). Open it and save it as DOCX, then upload it.',
      rtf: 'This is an RTF file. Open it in Word and save it as DOCX, then upload it.',
      otherOffice:
        'This is not a text document but another Office file. Upload a Word document (DOCX).',
      password:
        'The file is protected by a password. Open it in Word, remove the password (File, Info, Protect Document) and save it again.',
      macro:
        'The file has macros, and we do not take such files. Save it in Word as “Word Document (DOCX)”, without macros.',
      bomb: 'The file unpacks to an enormous size, so we do not open it. Open it in Word and save it as a new DOCX.',
      broken:
        'We cannot open the file: it is damaged. Open it in Word, save it as a new DOCX and upload that.',
      entities:
        'The file has definitions that Word never writes, so we do not open it. Open it in Word and save it as a new DOCX.',
      tooHard:
        'Reading the file takes too long or too much memory. Split the document or remove its most complex tables.',
      notUtf8:
        'The text is not in UTF-8 and we would lose Polish letters. Save the file as UTF-8 and upload it again.',
      noText:
        'There is no text in the file. If it is a scan, add it as an attachment and type the text.',
      tooManyBlocks: 'The document has over 4000 paragraphs. Split it, for example into volumes.',
      tooManyImages: 'There are over 100 images in the file. Add some of them as an attachment.',
    },
  },
  preview: {
    title: 'Check what we read',
    lead: 'File “{file}”. Nothing has been saved yet.',
    counts: 'What is in the file',
    count: {
      heading: 'Headings',
      paragraph: 'Paragraphs',
      item: 'List items',
      quote: 'Quotations',
      table: 'Tables',
      image: 'Images',
      footnote: 'Footnotes',
    },
    clean: 'Everything came over. Nothing was left out.',
    dropped: 'What did not come over',
    changed: 'What came over differently',
    quotes: 'For example: {quotes}',
    finding: {
      comments: '{count, plural, one {# comment} other {# comments}}',
      deletions: '{count, plural, one {# place} other {# places}} deleted with change tracking',
      hiddenText: '{count, plural, one {# piece} other {# pieces}} of hidden text',
      headersFooters:
        '{count, plural, one {# page header or footer} other {# page headers and footers}}',
      contentsList:
        '{count, plural, one {# line} other {# lines}} of the table of contents. We make our own from the headings',
      equations:
        '{count, plural, one {# formula} other {# formulas}}. Write formulas in words or as images',
      charts:
        '{count, plural, one {# chart or diagram} other {# charts and diagrams}}. Insert charts as images',
      embedded: '{count, plural, one {# file} other {# files}} embedded in the document',
      lostBoxes:
        '{count, plural, one {# text box} other {# text boxes}}. Move the text of boxes into paragraphs',
      images:
        '{count, plural, one {# image} other {# images}} that we cannot open (for example EMF, WMF, SVG). Save images as PNG or JPG',
      externalImages:
        '{count, plural, one {# image that is} other {# images that are}} not in the file. We fetch nothing from the web',
      html: '{count, plural, one {# HTML tag} other {# HTML tags}}',
      unsafeLinks:
        '{count, plural, one {# link} other {# links}} to something else than a page, e-mail or telephone. The words stayed',
      insertions:
        '{count, plural, one {# place} other {# places}} added with change tracking: ordinary text now',
      textBoxes:
        '{count, plural, one {# text box or frame} other {# text boxes or frames}}: ordinary text now',
      mergedCells:
        '{count, plural, one {# merged cell} other {# merged cells}}: the content repeats in each place',
      nestedTables:
        '{count, plural, one {# table} other {# tables}} inside another table: the words stayed',
      tableFormat: '{count, plural, one {# link} other {# links}} in a table: the words stayed',
      tableImages:
        'Images of {count, plural, one {# table} other {# tables}} stand below the table',
      tableHeads:
        '{count, plural, one {# table} other {# tables}} without a marked header row: the first row is taken',
      raised: '{count, plural, one {# superscript} other {# superscripts}} at ordinary height',
      lowered: '{count, plural, one {# subscript} other {# subscripts}} at ordinary height',
      struck:
        '{count, plural, one {# struck-out piece} other {# struck-out pieces}} without the line. If the text should go, delete it',
      internalLinks:
        '{count, plural, one {# link} other {# links}} to another place in the document: the words stayed',
      listStart:
        '{count, plural, one {# list} other {# lists}} with another first number: we count from 1',
      code: '{count, plural, one {# code block} other {# code blocks}} as an ordinary paragraph',
      noHeadings:
        'There are no headings in the file, so the document will have no list of contents. In Word give titles the styles “Heading 1”, “Heading 2” and upload the file again',
    },
    contents: 'Contents',
    matching:
      'The document already has version {number}. After saving we compare the texts and show which paragraphs we took for the same. You can check that too.',
    images: 'Describe the images',
    imagesLead:
      'The description is read by people who do not see the image. Write what it says. If an image only decorates, tick that.',
    image: 'Image {number} of {total}',
    alt: 'Description of image {number}',
    altHint: 'One or two sentences. Without “the picture shows”.',
    decorative: 'Only decorates, needs no description',
    altMissing: 'Describe the image or tick that it only decorates.',
    altBoth: 'The image has a description and a tick that it only decorates. Leave one.',
    text: 'The text as it will be on the page',
    toText: 'Go to the text',
    save: 'Save as a draft version',
    saveNote: 'Only the team sees the draft. You can still correct it.',
    again: 'Upload another file',
    discard: 'Discard the preview',
    discarded: 'The preview has been discarded. Nothing was saved.',
    saved: 'The text has been saved as draft version {number}.',
  },
}
