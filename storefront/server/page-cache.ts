/** One rendered public page, kept as the bytes that go out. */
export type CachedPage = {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** What the page shows: a purge of any of these tags drops it. */
  tags: ReadonlySet<string>
  renderedAt: number
  /** When the clock alone makes it stale (milliseconds since 1970); never, where left out. */
  endsAt?: number
}

export type PageCacheOptions = {
  maxBytes: number
  maxAgeMs: number
  /** How long after a purge pages are rendered but not kept: what they are made from (search) follows with a delay. */
  settleMs?: number
  now?: () => number
}

/**
 * Keeps rendered pages by address (path and query; the language is in the path), the least recently read
 * dropped first. A page rendered from facts that a purge has made stale is never stored: `set` refuses it when
 * one of its tags was purged after its rendering began, or less than `settleMs` before. A page that the clock changes
 * is kept until then and no longer.
 */
export class PageCache {
  private readonly pages = new Map<string, CachedPage>()
  private readonly purgedAt = new Map<string, number>()
  private bytes = 0
  private readonly now: () => number

  constructor(private readonly options: PageCacheOptions) {
    this.now = options.now ?? Date.now
  }

  get size(): number {
    return this.pages.size
  }

  get(key: string): CachedPage | undefined {
    const page = this.pages.get(key)
    if (!page) return undefined
    this.pages.delete(key)
    if (this.now() - page.renderedAt > this.options.maxAgeMs || this.now() >= (page.endsAt ?? Infinity)) {
      this.bytes -= page.body.byteLength
      return undefined
    }
    this.pages.set(key, page)
    return page
  }

  set(key: string, page: CachedPage): boolean {
    if (page.body.byteLength > this.options.maxBytes) return false
    if (this.now() >= (page.endsAt ?? Infinity)) return false
    const settled = page.renderedAt - (this.options.settleMs ?? 0)
    for (const tag of page.tags) {
      if ((this.purgedAt.get(tag) ?? -Infinity) >= settled) return false
    }
    this.drop(key)
    this.pages.set(key, page)
    this.bytes += page.body.byteLength
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.options.maxBytes) break
      this.drop(oldest)
    }
    return true
  }

  /** Drops every page that carries one of the tags; gives how many were dropped. */
  purge(tags: readonly string[]): number {
    const now = this.now()
    for (const tag of tags) this.purgedAt.set(tag, now)
    this.forgetOldPurges(now)
    let dropped = 0
    for (const [key, page] of this.pages) {
      if (!tags.some((tag) => page.tags.has(tag))) continue
      this.drop(key)
      dropped += 1
    }
    return dropped
  }

  private drop(key: string): void {
    const page = this.pages.get(key)
    if (!page) return
    this.pages.delete(key)
    this.bytes -= page.body.byteLength
  }

  /** A purge matters only to renderings under way, and none lasts a minute. */
  private forgetOldPurges(now: number): void {
    if (this.purgedAt.size < 10_000) return
    for (const [tag, at] of this.purgedAt) if (now - at > 60_000) this.purgedAt.delete(tag)
  }
}
