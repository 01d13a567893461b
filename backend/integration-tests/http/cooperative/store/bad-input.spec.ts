import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  buildCooperative,
  buildMarket,
  buildMember,
  buildProduct,
  buildProvinces,
  signInAdmin,
  signInMember,
  type BuiltProduct,
  type Market,
} from "../../../builders"

jest.setTimeout(180_000)

const EMAIL = "member@tifawin.example"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let market: Market
    let oil: BuiltProduct
    let cartId: string
    let headers: Record<string, string>

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      market = await buildMarket(container)
      const cooperativeId = await buildCooperative(container, "tifawin")
      await buildMember(container, cooperativeId, EMAIL)
      oil = await buildProduct(container, market, cooperativeId, "huile-argan")
      const cart = await api.post(
        "/store/carts",
        { region_id: market.region_id },
        { headers: market.headers },
      )
      cartId = cart.data.cart.id
    })

    beforeEach(() => {
      headers = { ...market.headers, "content-type": "application/json" }
    })

    const send = (method: string, path: string, data: unknown, extra: Record<string, string> = {}) =>
      api.request({
        method,
        url: path,
        data,
        headers: { ...headers, ...extra },
        transformRequest: (body: unknown) => body,
        maxBodyLength: Infinity,
        validateStatus: () => true,
      })

    const doors = () => [
      "/store/carts",
      `/store/carts/${cartId}`,
      `/store/carts/${cartId}/line-items`,
      `/store/carts/${cartId}/complete`,
      "/store/search",
      "/auth/cooperative/emailpass",
      "/auth/customer/emailpass/register",
      "/cooperative/me",
      "/admin/cooperatives",
      "/no-such-route",
    ]

    function expectPlainRefusal(
      answer: { status: number; data: { code?: string }; headers: object },
      what: string,
    ) {
      const { status, data } = answer
      expect([what, status >= 400 && status < 500]).toEqual([what, true])
      expect(JSON.stringify(data)).not.toMatch(/node_modules|\.ts:\d|\bat .*\(/)
    }

    it("broken JSON is refused at every door, with a code", async () => {
      for (const door of doors()) {
        const answer = await send("POST", door, '{"quantity": 1,')
        expectPlainRefusal(answer, door)
        expect([door, answer.status, answer.data.code]).toEqual([door, 400, "malformed_request"])
      }
    })

    it("a body of 20 MB is refused at every door, with a code", async () => {
      const body = JSON.stringify({ note: "x".repeat(20 * 1024 * 1024) })
      for (const door of doors()) {
        const answer = await send("POST", door, body)
        expectPlainRefusal(answer, door)
        expect([door, answer.status, answer.data.code]).toEqual([door, 413, "body_too_large"])
      }
    })

    it.each([
      "text/plain",
      "application/xml",
      "multipart/form-data",
      "application/json; charset=martian",
      "",
    ])("a body of type %j is refused where it is needed", async (type) => {
      const item = JSON.stringify({ variant_id: oil.variant_id, quantity: 1 })
      for (const door of [
        `/store/carts/${cartId}/line-items`,
        "/auth/cooperative/emailpass",
        "/store/search",
      ]) {
        expectPlainRefusal(await send("POST", door, item, { "content-type": type }), `${door} ${type}`)
      }
    })

    it.each(["[]", '"text"', "1", "null", "{}", '{"__proto__":{"quantity":1}}', "[[[[]]]]"])(
      "the body %s is refused where an item is needed",
      async (body) => expectPlainRefusal(await send("POST", `/store/carts/${cartId}/line-items`, body), body),
    )

    it("an encoding nobody speaks is refused", async () => {
      expectPlainRefusal(
        await send("POST", "/store/carts", "{}", { "content-encoding": "martian" }),
        "encoding",
      )
      expectPlainRefusal(await send("POST", "/store/carts", "{}", { "content-encoding": "gzip" }), "gzip")
    })

    it.each(["%", "%E0%A4%A", "%00", "..%2f..%2fetc%2fpasswd", "a".repeat(8000), "%F0%9F%A7%B6"])(
      "the address part %.30s finds nothing",
      async (part) => {
        const { authorization } = (await signInMember(api, EMAIL)).headers
        for (const path of [
          `/store/carts/${part}`,
          `/store/carts/${part}/line-items/${part}`,
          `/store/products/${part}`,
          `/store/cooperatives/${part}`,
          `/cooperative/${part}`,
        ]) {
          expectPlainRefusal(await send("GET", path, undefined, { authorization }), path)
        }
      },
    )

    it.each(["\u0000", "x".repeat(10_000), "<img src=x onerror=alert(1)>", "🧶🧶", "\u202e\u200f"])(
      "an expired or foreign cart named %.30j is not found",
      async (id) =>
        expectPlainRefusal(await send("GET", `/store/carts/${encodeURIComponent(id)}`, undefined), id),
    )

    it.each(["\u0000", "x".repeat(10_000), "<b>", "'; drop table cart; --"])(
      "an unknown variant %.30j cannot be added",
      async (variant_id) => {
        const body = JSON.stringify({ variant_id, quantity: 1 })
        expectPlainRefusal(await send("POST", `/store/carts/${cartId}/line-items`, body), variant_id)
      },
    )

    it("texts with a NUL character are refused wherever they would be kept", async () => {
      const nul = JSON.stringify({ email: "a\u0000@b.example", metadata: { note: "\u0000" } })
      expectPlainRefusal(await send("POST", `/store/carts/${cartId}`, nul), "cart")
      const { authorization } = (await signInAdmin(api, container)).headers
      const facts = JSON.stringify({ handle: "nul", name: { fr: "a\u0000b" } })
      expectPlainRefusal(await send("POST", "/admin/cooperatives", facts, { authorization }), "cooperative")
    })

    it("a sign-in with strange credentials is refused", async () => {
      for (const credentials of [
        {},
        { email: EMAIL },
        { email: EMAIL, password: "wrong" },
        { email: { $ne: null }, password: { $ne: null } },
        { email: [EMAIL], password: 5 },
        { email: "\u0000", password: "\u0000" },
        { email: "x".repeat(10_000), password: "x".repeat(10_000) },
      ]) {
        const body = JSON.stringify(credentials)
        expectPlainRefusal(await send("POST", "/auth/cooperative/emailpass", body), body.slice(0, 60))
      }
    })

    it("a token that is not one opens nothing", async () => {
      for (const authorization of [
        "Bearer",
        "Bearer x",
        "Bearer a.b.c",
        `Bearer ${"x".repeat(5000)}`,
        "Basic eDp4",
      ]) {
        const answer = await send("GET", "/cooperative/me", undefined, { authorization })
        expect([authorization.slice(0, 20), answer.status]).toEqual([authorization.slice(0, 20), 401])
      }
    })

    it("a request without, or with a wrong, publishable key is refused", async () => {
      const without = await api.get("/store/cooperatives", { validateStatus: () => true })
      expectPlainRefusal(without, "without key")
      const wrong = await send("GET", "/store/cooperatives", undefined, { "x-publishable-api-key": "pk_x" })
      expectPlainRefusal(wrong, "wrong key")
    })
  },
})
