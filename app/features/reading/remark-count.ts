/** `answered` of them have the city's answer, `accepted` changed something or are going to. */
export type RemarkCount = { total: number; answered: number; accepted: number }

export const NO_REMARKS: RemarkCount = { total: 0, answered: 0, accepted: 0 }
