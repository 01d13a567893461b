import { drawCode, hashCode, isSameHash } from "./code-hash"
import { codeLimits, secondsToWait } from "./limits"

describe("one-time codes", () => {
  it("are five in ten minutes for a phone, and fifteen a day", () => {
    expect(secondsToWait([], codeLimits)).toBe(0)
    expect(secondsToWait([1, 2, 3, 4], codeLimits)).toBe(0)
    expect(secondsToWait([1, 2, 3, 4, 500], codeLimits)).toBe(100)
    expect(secondsToWait([1, 2, 3, 4, 700], codeLimits)).toBe(0)
    const allDay = Array.from({ length: 15 }, (_, n) => 1000 * (n + 1))
    expect(secondsToWait(allDay, codeLimits)).toBe(24 * 60 * 60 - 15_000)
  })

  it("have six digits, zeros in front included, and a hash that needs the secret", () => {
    expect(drawCode()).toMatch(/^\d{6}$/)
    const hash = hashCode("secret", "sigcode_1", "004217")
    expect(isSameHash(hash, hashCode("secret", "sigcode_1", "004217"))).toBe(true)
    expect(isSameHash(hash, hashCode("secret", "sigcode_2", "004217"))).toBe(false)
    expect(isSameHash(hash, hashCode("other", "sigcode_1", "004217"))).toBe(false)
    expect(isSameHash(hash, "short")).toBe(false)
  })
})
