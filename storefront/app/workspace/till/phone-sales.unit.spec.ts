import type { OutboxEntry } from "../offline"
import { Outbox } from "../offline/outbox"
import { createMemoryStore } from "../offline/memory-store"
import { isJsonObject } from "../offline/json-object"
import type { SendOutcome } from "../offline/send-entry"
import { allSales, notYetTaken, phoneSales, salesOfDay } from "./phone-sales"
import { saleOnPhone, saleRequest } from "./sale-request"
import { undoRequest, withUndone } from "./undo-request"

const EDITION = "fairedt_1"

const sold = (key: string, sequence: number, change: Partial<Parameters<typeof saleRequest>[0]> = {}) => ({
  editionId: EDITION,
  key,
  lines: [{ variant_id: "honey", title: "Miel", quantity: 2, unit_centimes: 10_200, list_centimes: 12_000 }],
  givenCentimes: 25_000,
  deviceId: "phone",
  sequence,
  phoneNow: new Date("2026-11-22T10:00:00.000Z"),
  clockOffset: null,
  ...change,
})

const outboxOf = (send: (entry: OutboxEntry) => SendOutcome) =>
  new Outbox({ owner: "amina", store: createMemoryStore(), send: (entry) => Promise.resolve(send(entry)) })

const queue = (outbox: Outbox, sale: ReturnType<typeof sold>) =>
  outbox.add({ ...saleRequest(sale), label: "Sale" })

const keyIn = ({ body }: OutboxEntry): unknown =>
  isJsonObject(body) && Array.isArray(body.sales) && isJsonObject(body.sales[0]) ? body.sales[0].sale_key : ""

describe("sales made without a signal", () => {
  it("reach the market once and in the order in which they were made", async () => {
    const heard: unknown[] = []
    let hasSignal = false
    const outbox = outboxOf((entry) => {
      if (!hasSignal) return { kind: "unreachable" }
      heard.push(keyIn(entry))
      return {
        kind: "done",
        answer: { sales: [{ id: "ts", sale_key: String(keyIn(entry)), status: "merged" }] },
      }
    })
    for (const [index, key] of ["a", "b", "c"].entries()) await queue(outbox, sold(key, index + 1))
    await outbox.drain()
    expect(phoneSales(EDITION, await outbox.entries()).map(({ state }) => state)).toEqual([
      "waiting",
      "waiting",
      "waiting",
    ])
    hasSignal = true
    await outbox.drain()
    await outbox.drain()
    expect(heard).toEqual(["a", "b", "c"])
    expect(phoneSales(EDITION, await outbox.entries()).map(({ state }) => state)).toEqual([
      "merged",
      "merged",
      "merged",
    ])
  })

  it("do not wait behind one that the market refused, and the refused one is kept", async () => {
    const outbox = outboxOf((entry) =>
      keyIn(entry) === "a"
        ? { kind: "refused", refusal: { status: 403, code: "till_closed", fields: {} } }
        : { kind: "done", answer: { sales: [{ id: "ts_b", sale_key: "b", status: "merged" }] } },
    )
    await queue(outbox, sold("a", 1))
    await queue(outbox, sold("b", 2))
    await outbox.drain()
    expect(phoneSales(EDITION, await outbox.entries())).toMatchObject([
      { key: "a", state: "refused", refusal: "till_closed" },
      { key: "b", state: "merged", id: "ts_b" },
    ])
  })

  it("show the market's conflict with its answers", async () => {
    const conflict = {
      kind: "out_of_stock",
      lines: [{ title: "Miel", quantity: 2, free: 1, online: { order_number: "T-7", quantity: 1 } }],
      choices: ["stock_was_more", "cancel_online", "void", "unheard_of"],
    }
    const outbox = outboxOf(() => ({
      kind: "done",
      answer: { sales: [{ id: "ts_a", sale_key: "a", status: "conflict", conflict }] },
    }))
    await queue(outbox, sold("a", 1))
    await outbox.drain()
    expect(phoneSales(EDITION, await outbox.entries())[0]).toMatchObject({
      state: "conflict",
      id: "ts_a",
      conflict: {
        kind: "out_of_stock",
        lines: [{ title: "Miel", quantity: 2, free: 1, online_number: "T-7" }],
        choices: ["stock_was_more", "cancel_online", "void"],
      },
    })
  })

  it("made by mistake are undone under the name that their own answer brings, however long there is no signal", async () => {
    const heard: string[] = []
    let hasSignal = false
    const outbox = outboxOf(({ path }) => {
      if (!hasSignal) return { kind: "unreachable" }
      heard.push(path)
      const sale = { id: "ts_a", sale_key: "a", status: path.endsWith("/undo") ? "undone" : "merged" }
      return { kind: "done", answer: path.endsWith("/undo") ? { sale } : { sales: [sale] } }
    })
    await queue(outbox, sold("a", 1))
    const [sale] = phoneSales(EDITION, await outbox.entries())
    const undo = sale && undoRequest(EDITION, sale, await outbox.entries())
    if (undo) await outbox.add({ ...undo, label: "Undo" })
    expect(withUndone(sale ? [sale] : [], await outbox.entries())).toMatchObject([{ state: "undone" }])
    await outbox.drain()
    hasSignal = true
    await outbox.drain()
    expect(heard).toEqual([`till/${EDITION}/sales`, `till/${EDITION}/sales/ts_a/undo`])
    expect(phoneSales(EDITION, await outbox.entries())).toMatchObject([{ state: "undone", id: "ts_a" }])
  })

  it("are dated by the market's clock when the phone's is a day late", () => {
    const late = sold("a", 1, { clockOffset: 24 * 3_600_000 })
    expect(saleOnPhone(late).sold_at).toBe("2026-11-23T10:00:00.000Z")
    expect(salesOfDay([saleOnPhone(late)], "2026-11-23")).toHaveLength(1)
    expect(salesOfDay([saleOnPhone(late)], "2026-11-22")).toHaveLength(0)
  })

  it("are counted once when the market and the phone both tell of them", () => {
    const here = saleOnPhone(sold("a", 1))
    const known = { ...here, state: "merged" as const, id: "ts_a" }
    expect(allSales([known], [here])).toEqual([known])
    expect(notYetTaken([known], [here]).get("honey")).toBeUndefined()
    expect(notYetTaken([], [here]).get("honey")).toBe(2)
    expect(notYetTaken([], [{ ...here, state: "refused" }]).get("honey")).toBeUndefined()
  })

  it("say what was charged and what it costs without the fair", () => {
    expect(saleRequest(sold("a", 3)).body).toEqual({
      device_id: "phone",
      sent_at: "2026-11-22T10:00:00.000Z",
      sales: [
        {
          sale_key: "a",
          sequence: 3,
          phone_sold_at: "2026-11-22T10:00:00.000Z",
          clock_offset_ms: 0,
          lines: [
            { variant_id: "honey", title: "Miel", quantity: 2, unit_price_mad: 102, list_price_mad: 120 },
          ],
          cash_given_mad: 250,
        },
      ],
    })
  })
})
