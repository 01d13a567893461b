import { forgetRemembered, remembered } from "./remembered"

describe("what the storefront remembers of the backend", () => {
  it("asks once while the answer is fresh", async () => {
    let asked = 0
    const read = remembered(() => Promise.resolve(++asked))
    expect([await read(), await read()]).toEqual([1, 1])
  })

  it("asks again after a purge", async () => {
    let asked = 0
    const read = remembered(() => Promise.resolve(++asked))
    await read()
    forgetRemembered()
    expect(await read()).toBe(2)
  })

  it("does not remember a failure", async () => {
    let asked = 0
    const read = remembered(() =>
      ++asked === 1 ? Promise.reject(new Error("away")) : Promise.resolve("back"),
    )
    await expect(read()).rejects.toThrow("away")
    expect(await read()).toBe("back")
  })
})
