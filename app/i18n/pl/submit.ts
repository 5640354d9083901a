export const submit = {}
