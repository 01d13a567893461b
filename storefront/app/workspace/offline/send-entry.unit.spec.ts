import type { OutboxEntry } from "./outbox-entry"
import { sendEntry } from "./send-entry"

const entry: OutboxEntry = {
  seq: 1,
  key: "6f1c2f0e-6b1a-4a53-9a3d-1f5f8a2b7c11",
  owner: "her",
  path: "orders/1/accept",
  label: "Accept",
  createdAt: "2026-11-22T10:00:00Z",
  state: "waiting",
  attempts: 0,
}

const send = sendEntry("/ar/workspace/api")

/** A market that answers once; gives what it was asked. */
const market = (answer: () => Response): { asked: () => Request } => {
  let asked: Request | undefined
  globalThis.fetch = async (address, options) => {
    asked = new Request(new URL(address as string, "https://market.example"), options)
    return answer()
  }
  return { asked: () => asked as Request }
}

const refusal = (status: number, body: object) => () => Response.json(body, { status })

describe("sending one thing", () => {
  it("names the request by its key and its owner", async () => {
    const { asked } = market(() => Response.json({ order: { id: "1" } }))
    expect(await send(entry)).toEqual({ kind: "done", answer: { order: { id: "1" } } })
    expect(asked().url).toBe("https://market.example/ar/workspace/api/orders/1/accept")
    expect(asked().headers.get("idempotency-key")).toBe(entry.key)
    expect(asked().headers.get("x-twiza-owner")).toBe("her")
  })

  it("learns when it was done, by the market's clock", async () => {
    const doneAt = "2026-11-22T10:00:00.500Z"
    market(() => Response.json({}, { headers: { "x-twiza-done-at": doneAt } }))
    expect(await send(entry)).toMatchObject({ kind: "done", doneAt })
  })

  it("sends a photo as a file", async () => {
    const { asked } = market(() => Response.json({}))
    await send({ ...entry, path: "photos", file: { blob: new Blob(["jpeg"]), name: "IMG_1.jpg" } })
    const form = await asked().formData()
    expect(form.get("file")).toMatchObject({ name: "IMG_1.jpg", size: 4 })
  })

  it("tries again what never arrived, what the market is still doing, and a market that is away", async () => {
    market(() => {
      throw new TypeError("Failed to fetch")
    })
    expect(await send(entry)).toEqual({ kind: "unreachable" })
    market(refusal(503, {}))
    expect(await send(entry)).toMatchObject({ kind: "unreachable" })
    market(refusal(409, { code: "request_in_progress" }))
    expect(await send(entry)).toMatchObject({ kind: "unreachable" })
  })

  it("waits when nobody or somebody else is signed in", async () => {
    market(refusal(401, { code: "signed_out" }))
    expect(await send(entry)).toEqual({ kind: "signed_out" })
    market(refusal(409, { code: "other_member" }))
    expect(await send(entry)).toEqual({ kind: "signed_out" })
  })

  it("brings back the reason, the fields and how the thing stands", async () => {
    market(refusal(409, { code: "wrong_status", current: { status: "cancelled" } }))
    expect(await send(entry)).toEqual({
      kind: "refused",
      refusal: { status: 409, code: "wrong_status", fields: {}, current: { status: "cancelled" } },
    })
    market(refusal(400, { type: "invalid_data", fields: { price: "price_not_positive" } }))
    expect(await send(entry)).toEqual({
      kind: "refused",
      refusal: { status: 400, code: "invalid_data", fields: { price: "price_not_positive" } },
    })
  })
})
