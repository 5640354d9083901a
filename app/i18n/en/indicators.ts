export const indicators = {
  title: 'Indicators',
}
