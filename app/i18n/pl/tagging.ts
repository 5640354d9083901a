export const tagging = {}
