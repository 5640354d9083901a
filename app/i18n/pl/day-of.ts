export const dayOf = {
  title: '…',
}
