export type KeptPage = {
  /** What the page was made of: see `content-stamp`. */
  stamp: string
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

function bytesOf({ body, brotli, gzip }: KeptPage): number {
  return OVERHEAD_BYTES + body.length + (brotli?.length ?? 0) + (gzip?.length ?? 0)
}

/** Finished pages within a limit of memory; the one that was asked for longest ago goes first. */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  /** The page as it was made last, perhaps of older content. */
  get(key: string): KeptPage | undefined {
    const page = this.#pages.get(key)
    if (page) {
      this.#pages.delete(key)
      this.#pages.set(key, page)
    }
    return page
  }

  set(key: string, page: KeptPage): void {
    this.delete(key)
    if (bytesOf(page) > this.#maxBytes / 8) return
    this.#pages.set(key, page)
    this.#bytes += bytesOf(page)
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const page = this.#pages.get(key)
    if (!page) return
    this.#pages.delete(key)
    this.#bytes -= bytesOf(page)
  }
}
