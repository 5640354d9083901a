export const codebook = {
  title: 'Словники',
}
