export const initiatives = {
  title: 'Ініціативи',
}
