export const reading = {
  block: {
    table: 'Tabela {number}',
    imageName: 'ilustracja',
    imageMissing: '[Ilustracja: {text}]',
    note: 'Przypis {label}',
    back: 'Wróć do tekstu',
  },
}
