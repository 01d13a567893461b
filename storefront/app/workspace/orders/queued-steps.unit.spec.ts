import type { Json, OutboxEntry } from "../offline/outbox-entry"
import { cashDue, type Order } from "./order"
import { stageOf, withQueuedSteps } from "./queued-steps"

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

/** The parcels of an order as they would be sent in turn: where each is, and what it holds. */
const parcelsOf = ({ parcels }: Order) =>
  parcels.map(({ number, status, items }) => [number, status, items.map(({ quantity }) => quantity)])

/** One of the two `a` and no `b`. */
const PART = queued("ship", { items: [{ line_id: "a", quantity: 1 }] })

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

  it("has not lost a step that was done since it was read", () => {
    expect(after(queued("accept", {}, "done"))).toMatchObject({ status: "accepted" })
    expect(after(queued("accept", {}, "done"), queued("pack"))).toMatchObject({ status: "packed" })
  })

  it("hands over the parcel that will have been made, and only it", () => {
    const sent = after(queued("accept"), PART)
    expect(parcelsOf(sent)).toEqual([[1, "shipped", [1]]])
    expect(sent.parcels[0]?.id).toBe("{{answer:ship:order.parcels.-1.id}}")
    const named = queued("deliver", { parcel_id: sent.parcels[0]?.id ?? "" })
    const first = withQueuedSteps(sent, [named])
    expect(first).toMatchObject({ status: "partly_shipped", actions: ["ship", "cancel_line"] })
    const second = withQueuedSteps(first, [queued("ship")])
    expect(second).toMatchObject({ status: "shipped", actions: ["deliver"] })
    expect(parcelsOf(second)).toEqual([
      [1, "delivered", [1]],
      [2, "shipped", [1, 1]],
    ])
    expect(withQueuedSteps(second, [queued("deliver")])).toMatchObject({ status: "delivered", actions: [] })
  })

  it("knows the parcel again once the market has named it", () => {
    const read = {
      ...after(queued("accept"), PART),
      parcels: [{ id: "par_1", items: [], status: "shipped" }],
    }
    const told = queued("deliver", { parcel_id: "{{answer:ship:order.parcels.-1.id}}" }, "done")
    expect(withQueuedSteps(read, [told]).parcels).toMatchObject([{ id: "par_1", status: "delivered" }])
  })

  it("is at another stage after each step, and at the same once the market tells it", () => {
    const stages = [order, after(queued("accept")), after(queued("accept"), PART)].map(stageOf)
    expect(new Set(stages).size).toBe(3)
    const told = {
      ...after(queued("accept"), PART),
      parcels: [{ id: "par_1", items: [], status: "shipped" }],
    }
    expect(stageOf(told)).toBe(stages[2])
  })

  it("asks for the cash of the whole order, but guesses none for a part of it", () => {
    expect(cashDue(after(queued("accept"), queued("ship")))).toBe(300)
    expect(cashDue(after(queued("accept"), PART))).toBeUndefined()
    const named = { id: "par_1", items: [], status: "shipped", amount: 120 }
    expect(cashDue({ ...after(queued("accept"), PART), parcels: [named] })).toBe(120)
    expect(cashDue({ ...order, parcels: [named, { ...named, id: "par_2" }] })).toBeUndefined()
  })

  it("is handed over, not sent, when the shopper fetches it", () => {
    const pickup = { ...order, fulfilment_kind: "pickup" }
    expect(withQueuedSteps(pickup, [queued("accept")]).actions).toContain("deliver")
  })
})
