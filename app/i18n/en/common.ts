import type { Translation } from '../translation.ts'
import type { common as source } from '../pl/common.ts'

export const common: Translation<typeof source> = {
  optional: '(optional)',
  breadcrumbs: 'Breadcrumbs',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  send: 'Send',
  search: 'Search',
  show: 'Show',
  close: 'Close',
  print: 'Print',
  edit: 'Edit',
  add: 'Add',
  remove: 'Remove',
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  none: 'None',
  example: 'example',
  demo: 'Demonstration example',
  postulateNumber: 'Postulate no.',
  count: {
    postulates: '{count, plural, one {# postulate} other {# postulates}}',
    supports: '{count, plural, one {# person supports} other {# people support}}',
    days: '{count, plural, one {# day} other {# days}}',
  },
  dueBy: 'We will answer by {date}',
  overdue: 'overdue',
  anonymousCity: 'City Hall',
}
