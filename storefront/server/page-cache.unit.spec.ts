import { PageCache } from "./page-cache"

const page = (tags: string[], renderedAt: number, size = 10) => ({
  status: 200,
  headers: {},
  body: Buffer.alloc(size),
  tags: new Set(tags),
  renderedAt,
})

describe("the page cache", () => {
  it("gives back a page until one of its tags is purged", () => {
    const cache = new PageCache({ maxBytes: 1000, maxAgeMs: 1000, now: () => 5 })
    cache.set("/ar/a", page(["product:a", "catalogue"], 5))
    expect(cache.get("/ar/a")).toBeDefined()
    expect(cache.purge(["product:b"])).toBe(0)
    expect(cache.get("/ar/a")).toBeDefined()
    expect(cache.purge(["product:a"])).toBe(1)
    expect(cache.get("/ar/a")).toBeUndefined()
  })

  it("refuses a page whose facts changed while it was being rendered", () => {
    let clock = 0
    const cache = new PageCache({ maxBytes: 1000, maxAgeMs: 1000, now: () => clock })
    const renderedAt = clock
    clock = 3
    cache.purge(["product:a"])
    clock = 7
    expect(cache.set("/ar/a", page(["product:a"], renderedAt))).toBe(false)
    expect(cache.get("/ar/a")).toBeUndefined()
    expect(cache.set("/ar/a", page(["product:a"], 6))).toBe(true)
  })

  it("keeps no page rendered before what it is made from has followed the change", () => {
    let clock = 0
    const cache = new PageCache({ maxBytes: 1000, maxAgeMs: 100_000, settleMs: 100, now: () => clock })
    cache.purge(["catalogue"])
    clock = 50
    expect(cache.set("/ar/products", page(["catalogue"], clock))).toBe(false)
    clock = 101
    expect(cache.set("/ar/products", page(["catalogue"], clock))).toBe(true)
  })

  it("drops the least recently read pages when it is full", () => {
    const cache = new PageCache({ maxBytes: 25, maxAgeMs: 1000, now: () => 0 })
    cache.set("a", page([], 0))
    cache.set("b", page([], 0))
    cache.get("a")
    cache.set("c", page([], 0))
    expect([
      cache.get("a") !== undefined,
      cache.get("b") !== undefined,
      cache.get("c") !== undefined,
    ]).toEqual([true, false, true])
  })

  it("does not keep a page beyond its age", () => {
    let clock = 0
    const cache = new PageCache({ maxBytes: 100, maxAgeMs: 50, now: () => clock })
    cache.set("a", page([], 0))
    clock = 51
    expect(cache.get("a")).toBeUndefined()
    expect(cache.size).toBe(0)
  })

  it("keeps a page until the clock changes what it shows, and no longer", () => {
    let clock = 0
    const cache = new PageCache({ maxBytes: 100, maxAgeMs: 1000, now: () => clock })
    cache.set("/fr/fairs", { ...page([], 0), endsAt: 20 })
    clock = 19
    expect(cache.get("/fr/fairs")).toBeDefined()
    clock = 20
    expect(cache.get("/fr/fairs")).toBeUndefined()
    expect(cache.set("/fr/fairs", { ...page([], 20), endsAt: 20 })).toBe(false)
  })
})
