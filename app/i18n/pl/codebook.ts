export const codebook = {
  title: 'Słowniki',
}
