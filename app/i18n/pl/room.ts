export const room = {
  title: 'Sala strategii',
}
