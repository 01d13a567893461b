import { PurgeBatch } from "./purge-batch"

describe("gathering what changed", () => {
  it("flushes a burst of changes once, each of them named once", async () => {
    const flush = jest.fn().mockResolvedValue(undefined)
    const batch = new PurgeBatch(flush, 5)
    await Promise.all([batch.add("product", "p1"), batch.add("product", "p1"), batch.add("price", "x")])
    expect(flush.mock.calls).toEqual([
      [
        new Map([
          ["product", new Set(["p1"])],
          ["price", new Set(["x"])],
        ]),
      ],
    ])
  })

  it("loses nothing that arrives while it flushes", async () => {
    const seen: string[] = []
    const batch: PurgeBatch = new PurgeBatch(async (changes) => {
      const ids = [...(changes.get("product") ?? [])]
      seen.push(...ids)
      if (ids.includes("p1")) await batch.add("product", "p2")
    }, 5)
    await batch.add("product", "p1")
    expect(seen).toEqual(["p1", "p2"])
  })
})
