export const cards = {
  title: '…',
}
