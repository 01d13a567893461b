import { canTransition, COOPERATIVE_STATUSES, STATUS_ACTIONS, STATUS_TRANSITIONS } from "./statuses"

describe("the statuses of a cooperative", () => {
  it("only a submitted cooperative is verified, and only a verified one suspended", () => {
    const from = (action: (typeof STATUS_ACTIONS)[number]) =>
      COOPERATIVE_STATUSES.filter((status) => canTransition(action, status))
    expect(from("verify")).toEqual(["submitted"])
    expect(from("suspend")).toEqual(["verified"])
    expect(from("reopen")).toEqual(["suspended"])
    expect(from("submit")).toEqual(["draft"])
    expect(from("ask_corrections")).toEqual(["submitted"])
    expect(from("refuse")).toEqual(["submitted"])
  })

  it("nothing leads out of closed", () => {
    expect(STATUS_ACTIONS.filter((action) => canTransition(action, "closed"))).toEqual([])
  })

  it("selling is reached only by being verified or reopened", () => {
    const toVerified = STATUS_ACTIONS.filter((action) => STATUS_TRANSITIONS[action].to === "verified")
    expect(toVerified).toEqual(["verify", "reopen"])
  })
})
