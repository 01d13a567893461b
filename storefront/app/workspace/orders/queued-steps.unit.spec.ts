import type { Json, OutboxEntry } from "../offline/outbox-entry"
import type { Order } from "./order"
import { withQueuedSteps } from "./queued-steps"

const line = (id: string, quantity: number): Order["items"][number] => ({
  id,
  title: id,
  quantity,
  total: 0,
  shipped_quantity: 0,
  delivered_quantity: 0,
  cancelled_quantity: 0,
  returned_quantity: 0,
})

const order: Order = {
  id: "1",
  number: "1043-2",
  status: "pending",
  created_at: "2026-11-22T10:00:00Z",
  fulfilment_kind: "delivery",
  item_count: 3,
  total: 300,
  items: [line("a", 2), line("b", 1)],
  totals: { items: 300, shipping: 0, total: 300 },
  parcels: [],
  returns: [],
  refunds: [],
  invoices: [],
  history: [],
  actions: ["accept", "refuse"],
}

const queued = (step: string, body: Json = {}, state: OutboxEntry["state"] = "waiting"): OutboxEntry => ({
  seq: 1,
  key: step,
  owner: "her",
  path: `orders/1/${step}`,
  body,
  label: step,
  createdAt: "",
  state,
  attempts: 0,
})

const after = (...entries: OutboxEntry[]) => withQueuedSteps(order, entries)

describe("an order with steps that wait to be sent", () => {
  it("goes on to the next step without a signal", () => {
    expect(after(queued("accept"))).toMatchObject({ status: "accepted" })
    expect(after(queued("accept"), queued("pack")).actions[0]).toBe("ship")
    expect(after(queued("accept"), queued("pack"), queued("ship"), queued("deliver"))).toMatchObject({
      status: "delivered",
      actions: [],
    })
  })

  it("is partly sent when only some of the goods have left", () => {
    const part = queued("ship", { items: [{ line_id: "a", quantity: 2 }] })
    expect(after(queued("accept"), part)).toMatchObject({ status: "partly_shipped" })
    expect(after(queued("accept"), part, queued("ship"))).toMatchObject({ status: "shipped" })
  })

  it("has given the money back that waits to be told", () => {
    const [id, due_by] = ["shrefund_1", "2026-12-01T10:00:00Z"]
    const owed = { id, kind: "return", amount: 80, method: "cash", status: "due", due_by }
    const told = withQueuedSteps({ ...order, refunds: [owed] }, [queued(`refunds/${id}/given`)])
    expect(told.refunds).toEqual([{ ...owed, status: "sent" }])
  })

  it("stands where it stood when a step is in conflict", () =>
    expect(after(queued("accept", {}, "conflict"))).toMatchObject({ status: "pending" }))

  it("is handed over, not sent, when the shopper fetches it", () => {
    const pickup = { ...order, fulfilment_kind: "pickup" }
    expect(withQueuedSteps(pickup, [queued("accept")]).actions).toContain("deliver")
  })
})
