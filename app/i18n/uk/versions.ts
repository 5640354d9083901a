export { versions } from '../pl/versions.ts'
