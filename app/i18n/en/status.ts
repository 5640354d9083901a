import type { Translation } from '../translation.ts'
import type { status as source } from '../pl/status.ts'

export const status: Translation<typeof source> = {
  submission: {
    in_moderation: 'In moderation',
    needs_author_action: 'We ask you to complete it',
    published: 'Waiting for an answer',
    assigned: 'With a city unit',
    under_analysis: 'Under analysis',
    answered: 'Answered',
    reflected: 'Changed a document',
    merged: 'Merged',
    redirected: 'Another way shown',
    hidden: 'Hidden',
    withdrawn: 'Withdrawn',
  },
  position: {
    accepted: 'Accepted',
    accepted_in_part: 'Accepted in part',
    already_in_text: 'Already in the text',
    rejected: 'Not accepted',
    clarified: 'Clarified',
    out_of_scope: 'Out of scope',
    deferred: 'Deferred to a later stage',
  },
  positionState: {
    draft: 'Draft',
    submitted: 'Waiting for acceptance',
    accepted: 'Accepted',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },
  channel: {
    web: 'internet',
    paper: 'paper',
    phone: 'phone',
    email: 'e-mail',
    workshop: 'workshop',
    oral: 'in person',
    import: 'import',
  },
  author: {
    resident: 'Resident',
    organisation: 'Organisation',
    other: 'Other',
  },
  organisation: {
    ngo: 'non-governmental organisation',
    business: 'business',
    university: 'university or school',
    council: 'council or self-government',
    other: 'other',
  },
  role: {
    resident: 'resident',
    organizer: 'workshop organiser',
    moderator: 'moderator',
    unit_officer: 'city unit officer',
    strategist: 'strategy team',
    admin: 'administrator',
  },
  unitKind: {
    department: 'department',
    unit: 'city unit',
    company: 'city company',
    office: 'office',
  },
}
