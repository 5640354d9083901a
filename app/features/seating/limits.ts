/** Tables of one session. */
export const MOST_TABLES = 60
export const TOPIC_MAX = 120
export const FACILITATOR_MAX = 80

export const RULES = ['random', 'mixed', 'topic'] as const
export type Rule = (typeof RULES)[number]
