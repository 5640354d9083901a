export type KeptPage = {
  /** Names and values in turn, as `writeHead` takes them; without those of one request. */
  headers: readonly string[]
  etag: string
  /** The path as the log may keep it. */
  path: string
  body: Buffer
  brotli: Buffer | null
  gzip: Buffer | null
}

/** Headers and bookkeeping of a page, beside its bodies. */
const OVERHEAD_BYTES = 2_048
/** No page alone takes more than this part of the memory. */
const LARGEST_PART = 8

function bytesOf({ body, brotli, gzip }: KeptPage): number {
  return OVERHEAD_BYTES + body.length + (brotli?.length ?? 0) + (gzip?.length ?? 0)
}

/**
 * Finished pages of one state of the public content (its stamp: see `content-stamp`). With the next
 * state all of them go: none could be shown any more, and what was taken from the public is not kept
 * in memory either. Within a limit of bytes; the page that was asked for longest ago goes first.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>()
  readonly #maxBytes: number
  #stamp = ''
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Whether there is a page, perhaps of an older state. */
  has(key: string): boolean {
    return this.#pages.has(key)
  }

  get(stamp: string, key: string): KeptPage | undefined {
    this.#turnTo(stamp)
    const page = this.#pages.get(key)
    if (page) {
      this.#pages.delete(key)
      this.#pages.set(key, page)
    }
    return page
  }

  /** Keeps a page that was made of this state, unless there is a newer one by now. */
  set(stamp: string, key: string, page: KeptPage): void {
    if (stamp !== this.#stamp) return
    this.#delete(key)
    if (bytesOf(page) > this.#maxBytes / LARGEST_PART) return
    this.#pages.set(key, page)
    this.#bytes += bytesOf(page)
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.#delete(oldest)
    }
  }

  #turnTo(stamp: string): void {
    if (stamp === this.#stamp) return
    this.#stamp = stamp
    this.#pages.clear()
    this.#bytes = 0
  }

  #delete(key: string): void {
    const page = this.#pages.get(key)
    if (!page) return
    this.#pages.delete(key)
    this.#bytes -= bytesOf(page)
  }
}
