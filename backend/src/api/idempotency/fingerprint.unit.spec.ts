import { fingerprintOf } from "./fingerprint"

const write = {
  method: "POST",
  url: "/cooperative/orders/1/ship",
  contentType: "application/json; charset=utf-8",
  body: { tracking_number: "CC1", items: [{ line_id: "a", quantity: 1 }] },
}

describe("telling one write from another", () => {
  it("knows the same write again, in whatever order its fields come", () => {
    const body = { items: [{ quantity: 1, line_id: "a" }], tracking_number: "CC1" }
    expect(fingerprintOf({ ...write, body })).toBe(fingerprintOf(write))
  })

  it.each([
    ["another body", { body: { tracking_number: "CC2" } }],
    ["no body", { body: undefined }],
    ["another address", { url: "/cooperative/orders/2/ship" }],
    ["another method", { method: "DELETE" }],
  ])("takes %s for another write", (_, changes) => {
    expect(fingerprintOf({ ...write, ...changes })).not.toBe(fingerprintOf(write))
  })

  it("knows a form again whose boundary changed", () => {
    const form = (boundary: string) => ({
      ...write,
      contentType: `multipart/form-data; boundary=${boundary}`,
    })
    expect(fingerprintOf(form("one"))).toBe(fingerprintOf(form("two")))
  })
})
