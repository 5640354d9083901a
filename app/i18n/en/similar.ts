export const similar = {
  title: 'Similar',
}
