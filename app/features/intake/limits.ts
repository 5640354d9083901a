/** What the forms allow; apart from the schema, so that browsers are not sent the validator. */
export const TITLE_MAX = 120
export const BODY_MAX = 4000
export const ORGANISATION_MAX = 200

export const authorKinds = ['resident', 'organisation', 'other'] as const
export const organisationTypes = ['ngo', 'business', 'university', 'council', 'other'] as const
