export const outcomes = {
  title: '…',
}
