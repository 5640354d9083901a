/** The one way to the address of a request. Its host is checked by the server before Remix sees it. */
export function requestUrl(request: Request): URL {
  return new URL(request.url)
}
