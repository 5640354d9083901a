export const similar = {
  title: 'Схожі',
}
