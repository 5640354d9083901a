export const reading = {
  block: {
    table: 'Table {number}',
    imageName: 'illustration',
    imageMissing: '[Illustration: {text}]',
    note: 'Footnote {label}',
    back: 'Back to the text',
  },
}
