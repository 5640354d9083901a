import { notFound } from '../../http/respond.server.ts'

export async function loader() {
  throw notFound()
}
