export const coding = {
  title: 'Druga ocena',
}
