export const coding = {
  title: 'Друга оцінка',
}
