import { notFound } from '../../../http/respond.server.ts'

export function loader() {
  throw notFound()
}

export default function NotYet() {
  return null
}
