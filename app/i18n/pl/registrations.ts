export const registrations = {
  title: '…',
}
