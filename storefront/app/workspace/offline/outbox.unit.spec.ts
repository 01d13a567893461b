import "fake-indexeddb/auto"
import { answerOf } from "./answer-reference"
import { Outbox } from "./outbox"
import type { OutboxEntry } from "./outbox-entry"
import { databaseStore } from "./outbox-store"
import type { SendOutcome } from "./send-entry"

let owners = 0

/** An outbox in a phone's database, and a market that answers as told; `sent` is what reached it. */
const phone = (answer: (entry: OutboxEntry) => SendOutcome, owner = `member-${(owners += 1)}`) => {
  const sent: OutboxEntry[] = []
  const outbox = new Outbox({
    owner,
    store: databaseStore,
    send: async (entry) => {
      const outcome = answer(entry)
      if (outcome.kind !== "unreachable" && outcome.kind !== "signed_out") sent.push(entry)
      return outcome
    },
  })
  return { outbox, sent, owner }
}

const done = (answer: OutboxEntry["answer"] = null): SendOutcome => ({ kind: "done", answer: answer ?? null })
const conflict = (code: string, current?: OutboxEntry["answer"]): SendOutcome => ({
  kind: "refused",
  refusal: { status: 409, code, fields: {}, ...(current === undefined ? {} : { current }) },
})
const unreachable: SendOutcome = { kind: "unreachable" }

const act = (path: string, about?: string, body?: OutboxEntry["body"]) => ({
  path,
  label: path,
  ...(about ? { about } : {}),
  ...(body === undefined ? {} : { body }),
})

const statesOf = async (outbox: Outbox): Promise<string[]> =>
  (await outbox.entries()).map(({ path, state }) => `${path} ${state}`)

describe("what is done without a signal", () => {
  it("is sent in the order in which it was done, once the signal is back", async () => {
    let hasSignal = false
    const { outbox, sent } = phone(() => (hasSignal ? done() : unreachable))
    for (const path of ["orders/1/accept", "orders/1/pack", "orders/2/accept"]) await outbox.add(act(path))
    expect(await outbox.drain()).toBe("unreachable")
    expect(sent).toEqual([])
    hasSignal = true
    expect(await outbox.drain()).toBe("sent")
    expect(sent.map(({ path }) => path)).toEqual(["orders/1/accept", "orders/1/pack", "orders/2/accept"])
  })

  it("is sent once, however often the signal comes back and in however many tabs", async () => {
    const { outbox, sent } = phone(() => done())
    await outbox.add(act("orders/1/accept"))
    await Promise.all([outbox.drain(), outbox.drain(), outbox.drain()])
    await outbox.drain()
    expect(sent).toHaveLength(1)
  })

  it("keeps its idempotency key when it is sent again after a lost answer", async () => {
    const keys: string[] = []
    const { outbox } = phone(({ key }) =>
      keys.push(key) < 3 ? { kind: "unreachable", status: 502 } : done(),
    )
    await outbox.add(act("orders/1/accept"))
    for (let tries = 0; tries < 3; tries += 1) await outbox.drain()
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it("waits for its owner: another member of the same phone neither sees nor sends it", async () => {
    const hers = phone(() => ({ kind: "signed_out" }))
    await hers.outbox.add(act("orders/1/accept"))
    expect(await hers.outbox.drain()).toBe("signed_out")
    const his = phone(() => done())
    await his.outbox.drain()
    expect(his.sent).toEqual([])
    expect(await his.outbox.entries()).toEqual([])
    const sheIsBack = phone(() => done(), hers.owner)
    await sheIsBack.outbox.drain()
    expect(sheIsBack.sent).toHaveLength(1)
  })
})

describe("a conflict", () => {
  it("is kept for her to settle; what follows about the same thing waits, other things go on", async () => {
    const { outbox, sent } = phone(({ path }) =>
      path === "orders/1/accept" ? conflict("wrong_status") : done(),
    )
    await outbox.add(act("orders/1/accept", "order:1"))
    await outbox.add(act("orders/1/pack", "order:1"))
    await outbox.add(act("orders/2/accept", "order:2"))
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual([
      "orders/1/accept conflict",
      "orders/1/pack waiting",
      "orders/2/accept done",
    ])
    const [first] = await outbox.entries()
    await outbox.letGo(first?.seq ?? 0)
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual(["orders/2/accept done"])
    expect(sent.map(({ path }) => path)).toEqual(["orders/1/accept", "orders/2/accept"])
  })

  it("settled with hers is sent on top of how the thing stands now, as a new request", async () => {
    const { outbox, sent } = phone(({ body }) =>
      JSON.stringify(body).includes("v1")
        ? conflict("changed_meanwhile", { product: { version: "v7" } })
        : done(),
    )
    await outbox.add(act("products/1", "product:1", { seen_version: "v1", price: "80" }))
    await outbox.drain()
    const [entry] = await outbox.entries()
    await outbox.keepMine(entry?.seq ?? 0)
    await outbox.drain()
    expect(sent.at(-1)?.body).toEqual({ seen_version: "v7", price: "80" })
    expect(sent[0]?.key).not.toBe(sent[1]?.key)
    expect(await statesOf(outbox)).toEqual(["products/1 done"])
  })

  it("does not arise between two of her own changes", async () => {
    const { outbox, sent } = phone(() => done({ product: { version: "v2" } }))
    await outbox.add(act("products/1", "product:1", { seen_version: "v1", price: "80" }))
    await outbox.add(act("products/1", "product:1", { seen_version: "v1", title: "Safran" }))
    await outbox.drain()
    expect(sent[1]?.body).toEqual({ seen_version: "v2", title: "Safran" })
  })
})

describe("what cannot be done", () => {
  it("stays with its reason until she tries again or lets it go", async () => {
    let isMended = false
    const { outbox } = phone(() =>
      isMended ? done() : { kind: "refused", refusal: { status: 400, code: "invalid", fields: {} } },
    )
    await outbox.add(act("products"))
    await outbox.drain()
    const [entry] = await outbox.entries()
    expect(entry).toMatchObject({ state: "failed", refusal: { code: "invalid" } })
    isMended = true
    await outbox.tryAgain(entry?.seq ?? 0)
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual(["products done"])
  })

  it("is not tried for ever when the market breaks on it", async () => {
    const { outbox } = phone(() => ({ kind: "unreachable", status: 500 }))
    await outbox.add(act("products"))
    for (let tries = 0; tries < 10; tries += 1) await outbox.drain()
    expect(await statesOf(outbox)).toEqual(["products failed"])
  })
})

describe("what needs an earlier answer", () => {
  it("gets the id of a photo that was sent before it", async () => {
    const { outbox, sent } = phone(({ path }) =>
      done(path === "photos" ? { photo: { id: "photo_9" } } : null),
    )
    const { key } = await outbox.add(act("photos"))
    await outbox.add(act("products", undefined, { photos: [answerOf(key, "photo.id")] }))
    await outbox.drain()
    expect(sent[1]?.body).toEqual({ photos: ["photo_9"] })
  })

  it("gets the id of the parcel that was made before it", async () => {
    const { outbox, sent } = phone(({ path }) =>
      done(path === "orders/1/ship" ? { order: { parcels: [{ id: "par_1" }, { id: "par_2" }] } } : null),
    )
    const { key } = await outbox.add(act("orders/1/ship", "order:1"))
    await outbox.add(act("orders/1/deliver", "order:1", { parcel_id: answerOf(key, "order.parcels.-1.id") }))
    await outbox.drain()
    expect(sent[1]?.body).toEqual({ parcel_id: "par_2" })
  })

  it("fails alone when the answer does not hold it; what comes after is sent", async () => {
    const { outbox } = phone(() => done({ order: {} }))
    const { key } = await outbox.add(act("orders/1/ship"))
    await outbox.add(act("orders/1/deliver", undefined, { parcel_id: answerOf(key, "order.parcels.-1.id") }))
    await outbox.add(act("orders/2/accept"))
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual([
      "orders/1/ship done",
      "orders/1/deliver failed",
      "orders/2/accept done",
    ])
  })

  it("cannot be done when the photo was let go", async () => {
    const { outbox, sent } = phone(({ path }) =>
      path === "photos"
        ? { kind: "refused", refusal: { status: 400, code: "not_a_photo", fields: {} } }
        : done(),
    )
    const photo = await outbox.add(act("photos"))
    await outbox.add(act("products", undefined, { photos: [answerOf(photo.key, "photo.id")] }))
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual(["photos failed", "products waiting"])
    await outbox.remove(photo.seq)
    await outbox.drain()
    expect(await statesOf(outbox)).toEqual(["products failed"])
    expect(sent.map(({ path }) => path)).toEqual(["photos"])
  })
})
