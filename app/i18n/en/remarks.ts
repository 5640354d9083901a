export const remarks = {
  field: {
    body: 'Remark',
    proposal: 'Proposed wording',
    justification: 'Justification',
  },
}
