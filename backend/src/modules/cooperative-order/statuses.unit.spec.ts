import { canTransition, COOPERATIVE_ORDER_STATUSES, PART_ACTIONS, statusAfter } from "./statuses"

describe("the states of a cooperative's part of an order", () => {
  it("lets a parcel go from pending to delivered, one step after the other", () => {
    expect(canTransition("accept", "pending", "delivery")).toBe(true)
    expect(canTransition("ship", "pending", "delivery")).toBe(false)
    expect(canTransition("ship", "accepted", "delivery")).toBe(true)
    expect(canTransition("deliver", "accepted", "delivery")).toBe(false)
    expect(canTransition("deliver", "shipped", "delivery")).toBe(true)
  })

  it("hands over a pickup or a service that was never shipped", () => {
    expect(canTransition("deliver", "accepted", "pickup")).toBe(true)
    expect(canTransition("deliver", "accepted", "service")).toBe(true)
    expect(canTransition("ship", "accepted", "service")).toBe(false)
  })

  it("lets nothing leave a delivered, refused or cancelled part", () => {
    for (const status of ["delivered", "refused", "cancelled"] as const) {
      for (const action of PART_ACTIONS) expect(canTransition(action, status, "delivery")).toBe(false)
    }
  })

  it("refuses what has left the workshop never", () => {
    expect(canTransition("refuse", "shipped", "delivery")).toBe(false)
    expect(COOPERATIVE_ORDER_STATUSES).toContain(statusAfter("refuse"))
  })
})
