import { notFound } from '../http/respond.server.ts'

/** Every address that is no page: a route of its own, so that the frame around the message is whole. */
export function loader() {
  throw notFound()
}

export function action() {
  throw notFound()
}

export default function NotFound() {
  return null
}
