import {
  canTransition,
  COOPERATIVE_ORDER_STATUSES,
  isHandedOver,
  PART_ACTIONS,
  statusAfter,
} from "./statuses"

describe("the states of a cooperative's part of an order", () => {
  it("lets a parcel go from pending to delivered, one step after the other", () => {
    expect(canTransition("accept", "pending", "delivery")).toBe(true)
    expect(canTransition("pack", "pending", "delivery")).toBe(false)
    expect(canTransition("pack", "accepted", "delivery")).toBe(true)
    expect(canTransition("ship", "pending", "delivery")).toBe(false)
    expect(canTransition("ship", "packed", "delivery")).toBe(true)
    expect(canTransition("deliver", "packed", "delivery")).toBe(false)
    expect(canTransition("deliver", "shipped", "delivery")).toBe(true)
  })

  it("asks nobody to say that goods are packed before they are shipped", () => {
    expect(canTransition("ship", "accepted", "delivery")).toBe(true)
  })

  it("ships and delivers the parcels of one part on different days", () => {
    expect(canTransition("ship", "partly_shipped", "delivery")).toBe(true)
    expect(canTransition("deliver", "partly_shipped", "delivery")).toBe(true)
    expect(canTransition("cancel_line", "partly_shipped", "delivery")).toBe(true)
    expect(canTransition("refuse", "partly_shipped", "delivery")).toBe(false)
  })

  it("hands over a pickup or a service that was never shipped", () => {
    for (const status of ["accepted", "packed"] as const) {
      expect(isHandedOver(status)).toBe(true)
      expect(canTransition("deliver", status, "pickup")).toBe(true)
      expect(canTransition("deliver", status, "service")).toBe(true)
    }
    expect(canTransition("ship", "accepted", "service")).toBe(false)
    expect(canTransition("pack", "accepted", "service")).toBe(false)
  })

  it("lets nothing leave a delivered, refused or cancelled part", () => {
    for (const status of ["delivered", "refused", "cancelled"] as const) {
      for (const action of PART_ACTIONS) expect(canTransition(action, status, "delivery")).toBe(false)
    }
  })

  it("refuses and cancels what has left the workshop never", () => {
    for (const status of ["partly_shipped", "shipped"] as const) {
      expect(canTransition("refuse", status, "delivery")).toBe(false)
      expect(canTransition("cancel", status, "delivery")).toBe(false)
    }
    expect(COOPERATIVE_ORDER_STATUSES).toContain(statusAfter("refuse"))
  })
})
