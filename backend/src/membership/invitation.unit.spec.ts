import { drawToken, hashToken, invitationStatus, joinPath } from "./invitation"

describe("an invitation", () => {
  const now = new Date("2026-11-22T10:00:00Z")
  const open = { used_at: null, revoked_at: null, expires_at: new Date("2026-11-23T10:00:00Z") }

  it("is open until it is used, revoked or expired", () => {
    expect(invitationStatus(open, now)).toBe("open")
    expect(invitationStatus({ ...open, used_at: now }, now)).toBe("used")
    expect(invitationStatus({ ...open, revoked_at: now }, now)).toBe("revoked")
    expect(invitationStatus({ ...open, expires_at: now }, now)).toBe("expired")
  })

  it("has a token that fits an address and is kept only as a hash", () => {
    const token = drawToken()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(hashToken(token)).not.toContain(token)
    expect(joinPath("ar", token)).toBe(`/ar/workspace/join/${token}`)
  })
})
