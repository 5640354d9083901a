export const postulate = {}
