export const suggestions = {
  title: 'Podpowiedzi',
}
