export const indicators = {
  title: 'Показники',
}
