/** Apart from the schemas, so that pages do not pull the validator along. */
export const altField = (place: number) => `alt_${place}`
export const decorativeField = (place: number) => `decorative_${place}`
