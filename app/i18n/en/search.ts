import type { search as polish } from '../pl/search.ts'

export const search: typeof polish = {
  title: 'Search',
  description: 'Search in postulates and remarks, documents and workshops.',
  lead: 'One place to search in postulates and remarks, documents and workshops. Endings of words and Polish letters do not matter.',
  field: 'What are you looking for',
  placeholder: 'e.g. ścieżka rowerowa',
  inDocuments: 'Search the documents',
  inWorkshops: 'Search the workshops',
  open: 'Search this site',
  tooFast: 'You are searching very fast. Try again in {minutes} min: your words are in the field.',
  groups: {
    submissions: 'Postulates and remarks',
    documents: 'Documents',
    workshops: 'Workshops',
  },
  found: {
    submissions: '{count, plural, one {# postulate or remark} other {# postulates and remarks}}',
    documents: '{count, plural, one {# document} other {# documents}}',
    workshops: '{count, plural, one {# workshop} other {# workshops}}',
  },
  all: {
    submissions: 'All postulates and remarks with these words',
    documents: 'All documents with these words',
    workshops: 'All workshops with these words',
  },
  paragraph: 'Paragraph {number}',
  place: 'This place',
  noneIn: 'We found nothing here.',
  onlyWorkshops: 'We look only in workshops, those to come and those that are over.',
  everywhere: 'Look everywhere',
  nothing: 'We found nothing',
  nothingText: 'Try other words, or fewer words at once.',
  next: { send: 'Send a postulate', all: 'All postulates and remarks', areas: 'See the areas' },
  begin: 'Type a word, a few words or the number of a submission.',
  note: {
    empty:
      'What was typed has no words that we can look for. Type at least one word, for example “park”.',
    cut: 'We look for ten words at most. The rest of the text is left out.',
    fewer: 'Nothing here has all of these words. These are the nearest results, without:',
    also: 'We also look for:',
    exactly: 'Look only for what was typed',
    isExact: 'We look only for what was typed.',
    wider: 'Look for similar words too',
  },
}
