export const reading = {
  block: {
    table: 'Таблиця {number}',
    imageName: 'ілюстрація',
    imageMissing: '[Ілюстрація: {text}]',
    note: 'Виноска {label}',
    back: 'Назад до тексту',
  },
}
