export const initiatives = {
  title: 'Initiatives',
}
