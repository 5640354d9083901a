/** An answer whose text is there at once; in a body it would be encoded, cut up and put together again. */
type WholePage = Response & { wholeText: string }

export function wholePage(text: string, init: ResponseInit): WholePage {
  return Object.assign(new Response(null, init), { wholeText: text })
}

/** By the field: the host and the build each have a class of their own. */
export function isWholePage(answer: Response): answer is WholePage {
  return 'wholeText' in answer
}
