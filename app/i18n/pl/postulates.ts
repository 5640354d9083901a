export const postulates = {}
