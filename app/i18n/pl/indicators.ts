export const indicators = {
  title: 'Wskaźniki',
}
