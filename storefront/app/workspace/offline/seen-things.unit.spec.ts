import "fake-indexeddb/auto"
import { forgetOthers, recall, remember } from "./seen-things"

describe("what a member has seen on a shared phone", () => {
  it("is there for her again, with the hour", async () => {
    await remember("her", "options", { leaves: 3 })
    expect(await recall("her", "options")).toMatchObject({ value: { leaves: 3 }, seenAt: expect.any(String) })
  })

  it("is not there for another member, and goes when he opens the workspace", async () => {
    await remember("her", "options", { leaves: 3 })
    expect(await recall("him", "options")).toBeUndefined()
    await forgetOthers("him")
    expect(await recall("her", "options")).toBeUndefined()
  })

  it("goes when she signs out", async () => {
    await remember("her", "options", { leaves: 3 })
    await forgetOthers()
    expect(await recall("her", "options")).toBeUndefined()
  })
})
