export const consultations = {}
