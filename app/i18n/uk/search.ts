export const search = {
  title: 'Пошук',
}
