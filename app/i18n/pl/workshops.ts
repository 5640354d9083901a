export const workshops = {
  title: '…',
}
