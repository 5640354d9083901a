export const workshopDesk = {
  title: '…',
}
