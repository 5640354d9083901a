export const positions = {}
