export const room = {
  title: 'Strategy room',
}
