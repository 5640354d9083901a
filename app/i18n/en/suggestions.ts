export const suggestions = {
  title: 'Suggestions',
}
