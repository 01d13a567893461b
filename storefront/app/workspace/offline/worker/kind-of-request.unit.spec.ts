import { kindOf, twinOf } from "./kind-of-request"

const SCOPE = "/ar/workspace"
const ORIGIN = "https://market.example"

Object.assign(globalThis, { location: { origin: ORIGIN } })

const asked = (path: string, mode: RequestMode = "cors", method = "GET") =>
  kindOf({ url: ORIGIN + path, mode, method }, SCOPE)

describe("what the worker keeps", () => {
  it("knows pages and their data, in its own language only", () => {
    expect(asked("/ar/workspace", "navigate")).toBe("page")
    expect(asked("/ar/workspace/orders/1", "navigate")).toBe("page")
    expect(asked("/ar/workspace.data")).toBe("data")
    expect(asked("/ar/workspace/orders.data?page=2")).toBe("data")
    expect(asked("/fr/workspace/orders.data")).toBe("none")
    expect(asked("/ar/workspaces", "navigate")).toBe("none")
  })

  it("leaves the backend's door alone", () => expect(asked("/ar/workspace/api/orders")).toBe("none"))

  it("notices what is sent to the market, by scripts and by forms", () => {
    expect(asked("/ar/workspace/api/orders/1/accept", "cors", "POST")).toBe("write")
    expect(asked("/ar/workspace/orders/1", "navigate", "POST")).toBe("write")
    expect(asked("/ar/workspace.data", "cors", "POST")).toBe("write")
    expect(asked("/ar/cart", "navigate", "POST")).toBe("none")
  })

  it("keeps the app's files and the pictures", () => {
    expect(asked("/assets/entry.client-abc.js")).toBe("shell")
    expect(asked("/media/saffron-320.avif", "no-cors")).toBe("picture")
  })

  it("finds the data of a document and back", () => {
    expect(twinOf(`${ORIGIN}/ar/workspace/orders?page=2`)).toBe(`${ORIGIN}/ar/workspace/orders.data?page=2`)
    expect(twinOf(`${ORIGIN}/ar/workspace.data`)).toBe(`${ORIGIN}/ar/workspace`)
  })
})
