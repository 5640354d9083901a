export const letters = {}
