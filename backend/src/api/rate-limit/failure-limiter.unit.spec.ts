import { FailureLimiter } from "./failure-limiter"

describe("limiting failed attempts", () => {
  let now = 0
  const limiter = () => new FailureLimiter({ limit: 3, window_ms: 60_000, max_keys: 2 }, () => now)

  it("lets a key fail as often as allowed, then asks it to wait until the window ends", () => {
    const limits = limiter()
    for (let i = 0; i < 3; i += 1) {
      expect(limits.secondsToWait("a")).toBe(0)
      limits.recordFailure("a")
    }
    expect(limits.secondsToWait("a")).toBe(60)
    now += 60_000
    expect(limits.secondsToWait("a")).toBe(0)
  })

  it("does not make others wait", () => {
    const limits = limiter()
    for (let i = 0; i < 3; i += 1) limits.recordFailure("a")
    expect(limits.secondsToWait("b")).toBe(0)
  })

  it("remembers no more keys than it may", () => {
    const limits = limiter()
    for (const key of ["a", "a", "a", "b", "c"]) limits.recordFailure(key)
    expect(limits.secondsToWait("a")).toBe(0)
  })
})
