import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  buildCooperative,
  buildMarket,
  buildProvinces,
  buildRegion,
  signInAdmin,
  type SignedIn,
} from "../../builders"
import { buildWholeFair, type FairBelongings } from "../../builders/whole-fair"
import { collectAdminRoutes, type AdminRoute } from "./admin-routes"
import { snapshotDatabase } from "./database-snapshot"

jest.setTimeout(300_000)

const ROUTES = collectAdminRoutes()
const OURS = "MA-01"
const THEIRS = "MA-09"

/** What core lets anybody call: there is nobody to hold to a region. */
const OPEN_TO_ALL = ["POST /admin/invites/accept", "GET /admin/feature-flags"]

/** What regional admins may call, beside the routes of one fair (`/admin/fairs/:id…`). All else is refused to them. */
const ALLOWED = [
  "GET /admin/users/me",
  "GET /admin/users/:id",
  "POST /admin/users/:id",
  "GET /admin/stores",
  "GET /admin/market",
  "GET /admin/admin-scopes/me",
  "GET /admin/layouts/:zone/configuration",
  "GET /admin/crafts",
  "GET /admin/provinces",
  "GET /admin/cooperatives",
  "GET /admin/cooperatives/:id",
  "GET /admin/fair-series",
  "POST /admin/fair-series",
  "GET /admin/fairs",
  "POST /admin/fairs",
]

/** A body that the owner of what the path names could send, where an empty one asks for nothing. */
const BODIES: Record<string, object> = {
  "POST /admin/fairs/:id/exhibitors/:exhibitor_id": { was_present: true },
  "POST /admin/fairs/:id/exhibitors/:exhibitor_id/withdraw": { reason: "Rupture de stock" },
  "POST /admin/fairs/:id/allocations/:allocation_id/change": {
    ...{ cooperative_id: "coop_1", rank: 1, reason: "Safran" },
  },
}

type Answer = { status: number; data: Record<string, unknown> & { code?: string } }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let network: SignedIn
    let regional: SignedIn
    let ours: FairBelongings
    let theirs: FairBelongings
    let cooperatives: { ours: string; theirs: string }
    let userIds: Record<"network" | "regional", string>

    beforeAll(async () => {
      container = getContainer()
      await buildProvinces(container)
      await buildRegion(container, THEIRS, "tiznit")
      await buildMarket(container)
      cooperatives = {
        ours: await buildCooperative(container, "rif"),
        theirs: await buildCooperative(container, "souss", { province_id: "tiznit" }),
      }
      ours = await buildWholeFair(container, "nord", {
        ...{ region: OURS, province: "al-hoceima", cooperative_id: cooperatives.ours },
      })
      theirs = await buildWholeFair(container, "sud", {
        ...{ region: THEIRS, province: "tiznit", cooperative_id: cooperatives.theirs },
      })
      network = await signInAdmin(api, container)
      regional = await signInAdmin(api, container, "admin.nord@twiza.example")
      const users = await container.resolve(Modules.USER).listUsers()
      const idOf = (email: string) => users.find((user) => user.email === email)?.id ?? ""
      userIds = { network: idOf("admin@twiza.example"), regional: idOf("admin.nord@twiza.example") }
      expect((await limit(userIds.regional, OURS)).status).toBe(200)
    })

    const send = (
      method: string,
      path: string,
      { as = regional, body, query }: { as?: SignedIn; body?: unknown; query?: object } = {},
    ): Promise<Answer> =>
      api.request({
        ...{ method, url: path, data: body, params: query, headers: as.headers },
        validateStatus: () => true,
      })

    const limit = (user_id: string, region_code: string | null, as = network) =>
      send("POST", "/admin/admin-scopes", { as, body: { user_id, region_code } })

    const isOfOneFair = ({ path }: AdminRoute) => /^\/admin\/fairs\/:id(\/|$)/.test(path)

    function expectNothingOfTheirs(call: string, { data }: Answer): void {
      const text = JSON.stringify(data)
      const leaked = [...Object.values(theirs), cooperatives.theirs].filter((id) => text.includes(id))
      expect([call, leaked]).toEqual([call, []])
    }

    function fill(path: string, ids: Record<string, string>): string {
      return path.replace(/:(\w+)/g, (_match, param: string) => {
        const id = ids[param]
        if (!id) throw new Error(`${path}: buildWholeFair does not say what :${param} names.`)
        return id
      })
    }

    it("lets an admin of a region call what is listed, and refuses it every other route of the dashboard", async () => {
      const names = ROUTES.map(({ name }) => name)
      expect(names.length).toBeGreaterThan(300)
      expect(names).toEqual(expect.arrayContaining([...ALLOWED, ...OPEN_TO_ALL]))
      const refused = ROUTES.filter(
        (route) => !isOfOneFair(route) && ![...ALLOWED, ...OPEN_TO_ALL].includes(route.name),
      )
      const before = await snapshotDatabase(container)
      const answers: unknown[] = []
      for (const { method, path, name } of refused) {
        const url = path.replace(/:\w+/g, userIds.regional)
        const { status, data } = await send(method, url, { body: method === "GET" ? undefined : {} })
        if (status !== 403 || data.code !== "not_in_your_region") answers.push([name, status])
      }
      expect(answers).toEqual([])
      expect(await snapshotDatabase(container)).toEqual(before)
      expect(refused.length).toBeGreaterThan(300)
    })

    it("finds nothing of another region's fair, on any of its routes, as if there were none", async () => {
      const routes = ROUTES.filter(isOfOneFair)
      expect(routes.length).toBeGreaterThan(15)
      const before = await snapshotDatabase(container)
      for (const { method, path, name } of routes) {
        const answer = await send(method, fill(path, theirs), { body: method === "GET" ? undefined : {} })
        expect([name, answer.status, answer.data.code]).toEqual([name, 404, "fair_not_found"])
        expectNothingOfTheirs(name, answer)
      }
      expect(await snapshotDatabase(container)).toEqual(before)
    })

    it("finds nothing of another region's fair by naming one's own fair before it", async () => {
      const before = await snapshotDatabase(container)
      for (const { method, path, name } of ROUTES.filter(isOfOneFair)) {
        const params = [...path.matchAll(/:(\w+)/g)].map(([, param]) => param ?? "").slice(1)
        for (const param of params) {
          const url = fill(path, { ...ours, [param]: theirs[param as keyof FairBelongings] })
          const answer = await send(method, url, {
            body: method === "GET" ? undefined : (BODIES[name] ?? {}),
          })
          expect([name, answer.status]).toEqual([name, 404])
          expectNothingOfTheirs(name, answer)
        }
      }
      const stand = await send("POST", `/admin/fairs/${ours.id}/exhibitors/${ours.exhibitor_id}`, {
        body: { stand_id: theirs.stand_id },
      })
      expect(stand.status).toBe(404)
      expect(await snapshotDatabase(container)).toEqual(before)
    })

    it("shows the lists of its own region, whatever is asked for", async () => {
      const asked = [
        {},
        { region: THEIRS },
        { region_id: THEIRS },
        { "region_id[]": THEIRS },
        { region_code: THEIRS },
        { fair_id: theirs.fair_id },
        { id: theirs.id },
        { province_id: "tiznit" },
        { "filters[region_code]": THEIRS },
        { fields: "*cooperative,*fair" },
      ]
      for (const list of ["fairs", "fair-series", "cooperatives"]) {
        for (const query of asked) {
          const answer = await send("GET", `/admin/${list}`, { query })
          expect([list, query, answer.status]).toEqual([list, query, 200])
          expectNothingOfTheirs(`${list} ${JSON.stringify(query)}`, answer)
        }
      }
      expect(JSON.stringify((await send("GET", "/admin/fairs")).data)).toContain(ours.id)
      expect(JSON.stringify((await send("GET", "/admin/fair-series")).data)).toContain(ours.fair_id)
      expect(JSON.stringify((await send("GET", "/admin/cooperatives")).data)).toContain(cooperatives.ours)
      expect((await send("GET", `/admin/cooperatives/${cooperatives.ours}`)).status).toBe(200)
      expect((await send("GET", `/admin/cooperatives/${cooperatives.theirs}`)).status).toBe(404)
    })

    it("neither opens a fair in another region nor moves its own there", async () => {
      const before = await snapshotDatabase(container)
      const bodies: [string, object][] = [
        ["/admin/fairs", { region_code: THEIRS }],
        ["/admin/fairs", { region_code: OURS, fair_id: theirs.fair_id }],
        ["/admin/fair-series", { region_code: THEIRS, names: { fr: "Salon" } }],
        [`/admin/fairs/${ours.id}`, { region_code: THEIRS, version: 1 }],
        [`/admin/fairs/${ours.id}/clone`, { region_code: THEIRS }],
      ]
      for (const [path, body] of bodies) {
        const { status, data } = await send("POST", path, { body })
        expect([path, status, data.code]).toEqual([path, 403, "not_in_your_region"])
      }
      expect(await snapshotDatabase(container)).toEqual(before)
      const series = { region_code: OURS, names: { fr: "Salon du Rif" } }
      expect((await send("POST", "/admin/fair-series", { body: series })).status).toBe(201)
    })

    it("has its own account and nobody else's", async () => {
      const own = await send("POST", `/admin/users/${userIds.regional}`, { body: { first_name: "Amina" } })
      expect(own.status).toBe(200)
      const me = await send("GET", "/admin/users/me", { query: { fields: "*user_preferences,metadata" } })
      expect(me.data).toMatchObject({ user: { id: userIds.regional, first_name: "Amina" } })
      expect(me.data["user"]).not.toHaveProperty("user_preferences")
      for (const method of ["GET", "POST"]) {
        const { status } = await send(method, `/admin/users/${userIds.network}`, {
          body: { first_name: "X" },
        })
        expect([method, status]).toEqual([method, 403])
      }
    })

    it("is told its region, and has a menu without what it would be refused", async () => {
      const scopeOf = async (as: SignedIn) => (await send("GET", "/admin/admin-scopes/me", { as })).data
      expect(await scopeOf(regional)).toEqual({ admin_scope: { region_code: OURS } })
      expect(await scopeOf(network)).toEqual({ admin_scope: { region_code: null } })
      const menuOf = async (as: SignedIn) =>
        JSON.stringify((await send("GET", "/admin/layouts/sidebar/configuration", { as })).data)
      expect(await menuOf(regional)).toContain('"core:nav:/orders":{"hidden":true}')
      expect(await menuOf(regional)).not.toContain("/fairs")
      expect(await menuOf(network)).not.toContain("hidden")
    })

    it("is not got round by another way of writing a path", async () => {
      const paths = [
        "/ADMIN/users",
        "/admin/Users",
        "/admin/users/",
        "/admin//users",
        `/admin/users/${userIds.network}/`,
        `/admin/fairs/${ours.id}/%2e%2e/%2e%2e/users`,
        `/admin/fairs/${ours.id}%2F..%2F..%2Fusers`,
        `/admin/fairs/%ZZ`,
        `/admin/fairs/${theirs.id}/`,
        `/ADMIN/FAIRS/${theirs.id}`,
      ]
      for (const path of paths) {
        const answer = await send("GET", path)
        expect([path, [400, 403, 404].includes(answer.status)]).toEqual([path, true])
        expectNothingOfTheirs(path, answer)
      }
    })

    it("does not change its own limits, and nobody changes theirs", async () => {
      const ownTry = await limit(userIds.regional, null, regional)
      expect([ownTry.status, ownTry.data.code]).toEqual([403, "not_in_your_region"])
      const itself = await limit(userIds.network, OURS)
      expect([itself.status, itself.data.code]).toEqual([409, "own_scope"])
      const unknown = await limit(userIds.regional, "MA-99")
      expect([unknown.status, unknown.data.code]).toEqual([400, "unknown_region"])
      const nobody = await limit("user_nobody", OURS)
      expect([nobody.status, nobody.data.code]).toEqual([404, "user_not_found"])
      const { data } = await send("GET", "/admin/admin-scopes", { as: network })
      expect(data["admin_scopes"]).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ user_id: userIds.regional, region_code: OURS }),
          expect.objectContaining({ user_id: userIds.network, region_code: null }),
        ]),
      )
    })

    it("is one of the whole network again from the next request on, and no more once it is limited", async () => {
      expect((await limit(userIds.regional, null)).status).toBe(200)
      expect((await send("GET", "/admin/orders")).status).toBe(200)
      expect((await send("GET", `/admin/fairs/${theirs.id}`)).status).toBe(200)
      const key = { title: "Export", type: "secret" }
      const made = await send("POST", "/admin/api-keys", { body: key })
      const { id, token } = made.data["api_key"] as { id: string; token: string }
      const held = await limit(userIds.regional, OURS)
      expect([held.status, held.data.code]).toEqual([409, "user_has_secret_keys"])
      const basic = { headers: { authorization: `Basic ${Buffer.from(`${token}:`).toString("base64")}` } }
      expect((await send("GET", `/admin/fairs/${theirs.id}`, { as: basic })).status).toBe(200)
      await send("POST", `/admin/api-keys/${id}/revoke`, { as: network, body: {} })
      expect((await limit(userIds.regional, OURS)).status).toBe(200)
      expect((await send("GET", "/admin/orders")).status).toBe(403)
    })
  },
})
