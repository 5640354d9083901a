export const search = {
  title: 'Szukaj',
}
