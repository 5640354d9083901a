export const suggestions = {
  title: 'Підказки',
}
