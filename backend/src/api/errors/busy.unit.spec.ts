import { isBusy } from "./busy"

const coded = (code: string) => Object.assign(new Error("canceling statement"), { code })

describe("having to give way to others", () => {
  it("is a deadlock, a lock that never came free, in Postgres or in core", () => {
    for (const code of ["40001", "40P01", "55P03"]) expect(isBusy(coded(code))).toBe(true)
    expect(isBusy(new Error("Timed-out acquiring lock."))).toBe(true)
  })

  it("is nothing else", () => {
    for (const error of [coded("23505"), new Error("other"), { message: 5 }, null, "40P01"])
      expect(isBusy(error)).toBe(false)
  })
})
