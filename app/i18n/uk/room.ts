export const room = {
  title: 'Зала стратегії',
}
