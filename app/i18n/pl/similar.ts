export const similar = {
  title: 'Podobne',
}
