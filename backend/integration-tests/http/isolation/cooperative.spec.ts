import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { writeSync } from "node:fs"
import { openStandPickups } from "../../../src/fairs/stand-pickup/open-stand-pickups"
import moveFairs from "../../../src/jobs/move-fairs"
import { SYSTEM_ACTOR } from "../../../src/modules/cooperative/actor"
import { COOPERATIVE_MODULE } from "../../../src/modules/cooperative"
import type { CooperativeModuleService } from "../../../src/modules/cooperative/service"
import { suspendCooperativeWorkflow } from "../../../src/workflows/cooperative"
import { buildMember, signInMember, type SignedIn } from "../../builders"
import { buildScene, type Scene } from "../checkout/scene"
import { shopperClient } from "../checkout/shopper-client"
import { readBelongings, type Belongings } from "./belongings"
import { snapshotDatabase } from "./database-snapshot"
import { inParts } from "./in-parts"
import { bodyCalls, headerCalls, ownCall, pathCalls, queryCalls, type Call } from "./foreign-requests"
import { ROUTE_CASES, type RouteCase } from "./route-cases"
import { cooperativeRoutes, type Route } from "./route-table"

jest.setTimeout(300_000)

const ROUTES = cooperativeRoutes()
const OUR_EMAIL = "member@rif.example"
const THEIR_EMAIL = "member@ketama.example"

type Answer = { status: number; data: { code?: string } }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let ours: Belongings
    let theirs: Belongings
    let us: SignedIn
    let positions = 0

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      await buildMember(container, scene.cooperatives.rif, OUR_EMAIL)
      await buildMember(container, scene.cooperatives.ketama, THEIR_EMAIL)
      await placeSharedOrder()
      ours = await readBelongings(container, scene.cooperatives.rif)
      theirs = await readBelongings(container, scene.cooperatives.ketama)
      us = await signInMember(api, OUR_EMAIL)
      // What the clock does to a fair is done now, not while what a request did is looked for.
      await moveFairs(container)
      await openStandPickups(container, new Date())
    })

    afterAll(() => {
      // Past jest's own console, so that the figure is printed in silent runs too.
      writeSync(2, `Isolation: ${ROUTES.length} routes, ${positions} calls with somebody else's ids.\n`)
    })

    /** One order with goods of both cooperatives: the case where one is nearest to the other's things. */
    async function placeSharedOrder(): Promise<void> {
      const shopper = shopperClient(api, scene)
      const { oil, honey } = scene.goods
      const cartId = await shopper.openCart(
        [oil, honey].map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      )
      await shopper.checkOutAll(cartId)
      expect((await shopper.complete(cartId)).data.type).toBe("order")
      await waitForParts()
    }

    async function waitForParts(): Promise<void> {
      const service = container.resolve<{ listCooperativeOrders(): Promise<unknown[]> }>("cooperativeOrder")
      for (let tries = 0; tries < 100 && (await service.listCooperativeOrders()).length < 2; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }

    function send(route: Route, call: Call, headers: Record<string, string> = us.headers): Promise<Answer> {
      return api.request({
        method: route.method,
        url: call.path,
        params: call.query,
        data: call.body,
        headers: { ...headers, ...call.headers },
        validateStatus: () => true,
      })
    }

    const caseOf = (route: Route): RouteCase => {
      const routeCase = ROUTE_CASES[route.name]
      if (!routeCase)
        throw new Error(`${route.name} has no case in route-cases.ts: whose things does it reach?`)
      return routeCase
    }

    function expectNothingOfTheirs(call: Call, { status, data }: Answer): void {
      const text = JSON.stringify(data)
      const leaked = [...Object.entries(theirs), ["e-mail", THEIR_EMAIL] as const].filter(([, id]) =>
        text.includes(id),
      )
      expect([call.position, leaked]).toEqual([call.position, []])
      expect([call.position, status < 500]).toEqual([call.position, true])
    }

    async function expectNotFound(route: Route, calls: Call[]): Promise<void> {
      const before = await snapshotDatabase(container)
      for (const call of calls) {
        positions++
        const answer = await send(route, call)
        expect([call.position, answer.status]).toEqual([call.position, 404])
        expectNothingOfTheirs(call, answer)
      }
      expect(await snapshotDatabase(container)).toEqual(before)
    }

    /** The owner acts first: what that legitimately does to an order both share is not what is looked for. */
    async function expectUntouched(route: Route, calls: Call[]): Promise<void> {
      const own = await send(route, ownCall(route, caseOf(route), ours))
      expect([401, 403, 404, 500]).not.toContain(own.status)
      const before = await snapshotDatabase(container, Object.values(theirs))
      for (const call of calls) {
        positions++
        expectNothingOfTheirs(call, await send(route, call))
      }
      expect(await snapshotDatabase(container, Object.values(theirs))).toEqual(before)
    }

    it("every route has a case, and every case a route", () => {
      expect(ROUTES.map(({ name }) => name).sort()).toEqual(Object.keys(ROUTE_CASES).sort())
    })

    /** Nobody who is not signed in as a cooperative's member. */
    async function expectClosed(route: Route, own: Call): Promise<void> {
      expect((await send(route, own, {})).status).toBe(401)
      expect((await send(route, own, scene.market.headers)).status).toBe(401)
    }

    /** An id of somebody else's answers what an id of nothing does. */
    async function expectAsUnknown(route: Route, call: Call): Promise<void> {
      const foreign = await send(route, call)
      const unknown = await send(route, {
        ...call,
        // The last id of the path: where there are two, a return is looked for in one's own order.
        path: call.path.replace(/\w+_[0-9A-Z]{26}(?!.*_[0-9A-Z]{26})/, "nothing_0"),
      })
      expect([foreign.status, foreign.data]).toEqual([unknown.status, unknown.data])
    }

    // One test a route, not one a question: what comes before the owner's own act changes nothing, so that all of it
    // may be asked of one database, and making a database is what costs most.
    it.each(ROUTES.map((route) => [route.name, route] as const))(
      "%s serves its owner, and neither shows nor changes what is somebody else's",
      async (_name, route) => {
        const routeCase = caseOf(route)
        const derive = (...kinds: (typeof pathCalls)[]) =>
          kinds.flatMap((kind) => kind(route, routeCase, ours, theirs))
        await inParts({
          "is closed to those who are no member": () => expectClosed(route, ownCall(route, routeCase, ours)),
          "finds nothing of theirs by its path, and acts for nobody else": () =>
            expectNotFound(route, derive(pathCalls, headerCalls)),
          "answers as if theirs did not exist": async () => {
            for (const call of derive(pathCalls)) await expectAsUnknown(route, call)
          },
          "serves its owner, and leaves theirs alone in its query and its body": () =>
            expectUntouched(route, derive(queryCalls, bodyCalls)),
        })
      },
    )

    describe("who acts for a cooperative", () => {
      const me = (headers: Record<string, string>) =>
        api.get("/cooperative/me", { headers: { ...us.headers, ...headers }, validateStatus: () => true })
      const service = () => container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)

      it("a member sees who it is and for whom", async () => {
        const { data } = await me({})
        expect(data.member).toMatchObject({ id: ours.cooperative_member, role: "manager", email: OUR_EMAIL })
        expect(data.cooperative).toMatchObject({ id: ours.cooperative, handle: "rif", status: "verified" })
        expect(data.cooperatives).toHaveLength(1)
      })

      it("a person of two cooperatives reads either, and must say for which it writes", async () => {
        await buildMember(container, scene.cooperatives.chaouen, OUR_EMAIL, "seller")
        const second = await me({ "x-cooperative-id": scene.cooperatives.chaouen })
        expect(second.data).toMatchObject({ cooperative: { handle: "chaouen" }, member: { role: "seller" } })
        expect(second.data.cooperatives).toHaveLength(2)
        const path = `/cooperative/orders/${ours.cooperative_order}/accept`
        const unnamed = await api.post(path, {}, { ...us, validateStatus: () => true })
        expect([unnamed.status, unnamed.data.code]).toEqual([400, "cooperative_not_chosen"])
        expect((await me({ "x-cooperative-id": theirs.cooperative })).status).toBe(404)
      })

      it("a member who left opens nothing, with the token of before", async () => {
        await service().updateCooperativeMembers({ id: ours.cooperative_member, is_active: false })
        const { status, data } = await me({})
        expect([status, data.code]).toEqual([403, "no_cooperative"])
      })

      it("a shopper's sign-in is not a member's", async () => {
        const credentials = { email: "amina@example.com", password: "un-mot-de-passe" }
        const { data } = await api.post("/auth/customer/emailpass/register", credentials)
        const asShopper = await me({ authorization: `Bearer ${data.token}` })
        expect(asShopper.status).toBe(401)
        const self = await api.post("/auth/cooperative/emailpass", credentials, {
          validateStatus: () => true,
        })
        const asMember = await me({ authorization: `Bearer ${self.data.token}` })
        expect([401, 403]).toContain(asMember.status)
      })

      it("a suspended cooperative reads its orders and accepts none", async () => {
        await suspendCooperativeWorkflow(container).run({
          input: { id: ours.cooperative, actor: SYSTEM_ACTOR, reason: "Contrôle" },
        })
        const orders = await api.get("/cooperative/orders", us)
        expect(orders.data.count).toBe(1)
        const path = `/cooperative/orders/${ours.cooperative_order}/accept`
        const accept = await api.post(path, {}, { ...us, validateStatus: () => true })
        expect([accept.status, accept.data.code]).toEqual([403, "cooperative_cannot_sell"])
      })
    })
  },
})
