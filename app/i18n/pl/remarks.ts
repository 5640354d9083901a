export const remarks = {
  field: {
    body: 'Uwaga',
    proposal: 'Proponowane brzmienie',
    justification: 'Uzasadnienie',
  },
}
