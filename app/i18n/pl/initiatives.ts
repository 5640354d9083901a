export const initiatives = {
  title: 'Przedsięwzięcia',
}
