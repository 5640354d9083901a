import { notFound } from '../../http/respond.server.ts'

export function loader() {
  throw notFound()
}
