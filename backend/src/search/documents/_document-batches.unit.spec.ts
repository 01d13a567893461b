import type { GraphQuery } from "@twiza/plugin-province/options"
import { DocumentBatches } from "./document-batches"

const query = {} as GraphQuery

describe("documents read for several events at once", () => {
  const reads: string[][] = []
  const batches = new DocumentBatches(async (_query, ids) => {
    reads.push(ids)
    if (ids.includes("broken")) throw new Error("unreadable")
    return ids.filter((id) => id !== "gone").map((id) => ({ id }))
  }, 3)
  beforeEach(() => void (reads.length = 0))

  it("are read once, and each event gets its own", async () => {
    const asked = [["a"], ["a", "b"], ["gone"], ["b"]].map((ids) => batches.load(query, ids))
    expect(await Promise.all(asked)).toEqual([[{ id: "a" }], [{ id: "a" }, { id: "b" }], [], [{ id: "b" }]])
    expect(reads).toEqual([["a", "b", "gone"]])
  })

  it("are read in batches of a bounded size", async () => {
    expect(await batches.load(query, ["a", "b", "c", "d"])).toHaveLength(4)
    expect(reads.map((ids) => ids.length)).toEqual([3, 1])
  })

  it("are read again for an event that comes later", async () => {
    await batches.load(query, ["a"])
    await batches.load(query, ["a"])
    expect(reads).toHaveLength(2)
  })

  it("are read one batch after the other, so that the newest is written last", async () => {
    const done: string[] = []
    const release: (() => void)[] = []
    const slowFirst = new DocumentBatches(async (_query, ids) => {
      if (ids.includes("old")) await new Promise<void>((resolve) => release.push(resolve))
      done.push(...ids)
      return ids.map((id) => ({ id }))
    }, 3)
    const old = slowFirst.load(query, ["old"])
    await new Promise((resolve) => setTimeout(resolve, 50))
    const newer = slowFirst.load(query, ["newer"])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(done).toEqual([])
    release.forEach((resolve) => resolve())
    await Promise.all([old, newer])
    expect(done).toEqual(["old", "newer"])
  })

  it("fail every event that waited, so that each is delivered again", async () => {
    const asked = [batches.load(query, ["a"]), batches.load(query, ["broken"])]
    const results = await Promise.allSettled(asked)
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"])
  })
})
