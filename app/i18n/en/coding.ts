export const coding = {
  title: 'Second coding',
}
