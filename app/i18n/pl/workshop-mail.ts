export const workshopMail = {
  title: '…',
}
