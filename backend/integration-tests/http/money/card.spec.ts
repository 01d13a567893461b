import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { listDisputes } from "../../../src/card/dispute"
import { settleOpenPayments } from "../../../src/card/settle-open-payments"
import { CARD_PAYMENT_PROVIDER_ID } from "../../../src/modules/card-payment"
import { PAYMENT_EVENT_MODULE } from "../../../src/modules/payment-event"
import type { PaymentEventModuleService } from "../../../src/modules/payment-event/service"
import { stripeDouble } from "../../support/stripe-double"
import { buildScene, type Scene } from "../checkout/scene"
import { type Answer, type Shopper, shopperClient } from "../checkout/shopper-client"

jest.setTimeout(180_000)

const double = stripeDouble()
const codeOf = ({ status, data }: Answer) => [status, data.code]
const YEAR_SECONDS = 365 * 24 * 60 * 60
const seconds = () => Math.floor(Date.now() / 1000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let shopper: Shopper

    beforeAll(async () => {
      container = getContainer()
      await double.open()
      await double.tellMarketAt(api.defaults.baseURL)
      scene = await buildScene(container)
      shopper = shopperClient(api, scene)
    })
    afterEach(() => double.holdWebhooks(true))
    afterAll(() => double.close())

    const goods = (variant_id = scene.goods.honey.variant_id, quantity = 1) => [{ variant_id, quantity }]

    /** A cart ready to be paid by card: its id, and the intent Stripe opened for it. */
    const openPayment = async (items = goods()) => {
      const cartId = await shopper.openCart(items)
      const { data } = await shopper.checkOutAll(cartId, "pickup", { payment: "card" })
      return { cartId, intentId: data.card.client_secret.split("_secret_")[0] as string, answer: data }
    }
    const rows = async (entity: string, fields: string[], filters: object) =>
      (await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data
    const ordersOf = (cart_id: string) => rows("order_cart", ["order_id"], { cart_id })
    const paymentsOf = async (order_id: string) => {
      const [order] = await rows(
        "order",
        ["id", "total", "payment_collections.payments.*", "payment_collections.payments.captures.*"],
        { id: order_id },
      )
      return order.payment_collections.flatMap((collection: { payments: object[] }) => collection.payments)
    }
    const events = () => container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
    const tell = async (intentId: string, type: string, how = {}) =>
      double.send((await double.eventsOf(intentId, type)).at(-1) ?? "", how)
    /** Medusa's own provider, where a test makes the process die between Stripe's answer and our write. */
    const provider = () => {
      const providers = Reflect.get(container.resolve(Modules.PAYMENT), "paymentProviderService_")
      return providers.retrieveProvider(CARD_PAYMENT_PROVIDER_ID)
    }
    const dieOnce = () => {
      const card = provider()
      return jest.spyOn(card, "authorizePayment").mockImplementationOnce(async (...input: unknown[]) => {
        await Object.getPrototypeOf(card).authorizePayment.apply(card, input)
        throw new Error("killed between Stripe's answer and our write")
      })
    }

    describe("paying by card", () => {
      it("is offered beside cash, takes exactly the total at once, and makes one order", async () => {
        const { cartId, intentId, answer } = await openPayment(goods(scene.goods.oil.variant_id, 2))
        expect(answer.payment_methods).toEqual([
          expect.objectContaining({ id: "cash_on_delivery", is_allowed: true }),
          {
            id: "card",
            is_allowed: true,
            card: {
              publishable_key: "pk_test_double",
              script_url: process.env.STRIPE_JS_URL,
              amount: 29_900,
            },
          },
        ])
        expect(answer.cart).toMatchObject({ payment: "card", is_ready: true, total: 299 })
        expect(answer.card).toMatchObject({ amount: 29_900, currency_code: "mad" })
        expect(await double.confirm(intentId, "pm_card_visa")).toMatchObject({ status: "succeeded" })
        const { status, data } = await shopper.complete(cartId)
        expect([status, data.type]).toEqual([200, "order"])
        const payments = await paymentsOf(data.order.id)
        expect(payments).toHaveLength(1)
        expect(payments[0].captures).toEqual([expect.objectContaining({ amount: 299 })])
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "order_placed" })
        expect(await ordersOf(cartId)).toHaveLength(1)
      })

      it("keeps no card of a guest, whatever is asked", async () => {
        const cartId = await shopper.openCart(goods())
        const { data } = await shopper.checkOutAll(cartId, "pickup", { payment: "card", save_card: true })
        const intent = await double.intent(data.card.client_secret.split("_secret_")[0])
        expect(intent).toMatchObject({
          setup_future_usage: null,
          customer: null,
          capture_method: "automatic",
        })
      })

      it("keeps a signed-in shopper's card only when asked", async () => {
        const person = { email: "amina@example.com", password: "a long password" }
        const { data: registered } = await api.post("/auth/customer/emailpass/register", person)
        const bearer = { authorization: `Bearer ${registered.token}` }
        await api.post(
          "/store/customers",
          { email: person.email, first_name: "Amina" },
          { headers: { ...scene.market.headers, ...bearer } },
        )
        const { data: signedIn } = await api.post("/auth/customer/emailpass", person)
        const amina = shopperClient(api, scene, { authorization: `Bearer ${signedIn.token}` })
        const cartId = await amina.openCart(goods())
        const pay = async (save_card: boolean) => {
          const { data } = await amina.checkOutAll(cartId, "pickup", { payment: "card", save_card })
          return double.intent(data.card.client_secret.split("_secret_")[0])
        }
        expect(await pay(false)).toMatchObject({ setup_future_usage: null, customer: null })
        expect(await pay(true)).toMatchObject({
          setup_future_usage: "on_session",
          customer: expect.stringMatching(/^cus_/),
        })
      })

      it("is not offered without keys", async () => {
        const cartId = await shopper.openCart(goods())
        const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET } = process.env
        for (const name of ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"])
          delete process.env[name]
        const { data } = await shopper.summary(cartId)
        const refused = await shopper.checkOutAll(cartId, "pickup", { payment: "card" })
        Object.assign(process.env, { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET })
        expect(data.payment_methods.map(({ id }: { id: string }) => id)).toEqual(["cash_on_delivery"])
        expect(codeOf(refused)).toEqual([400, "card_unavailable"])
      })

      it("declined, orders nothing and takes nothing; another card in the same payment orders", async () => {
        const { cartId, intentId } = await openPayment()
        expect(await double.confirm(intentId, "pm_card_chargeDeclined")).toMatchObject({
          error: { code: "card_declined", decline_code: "generic_decline" },
        })
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "card_not_paid"])
        expect(await double.confirm(intentId, "pm_card_chargeDeclinedInsufficientFunds")).toMatchObject({
          error: { decline_code: "insufficient_funds" },
        })
        expect((await tell(intentId, "payment_intent.payment_failed")).body).toEqual({ outcome: "noted" })
        const again = await shopper.checkout(cartId, { payment: "card" })
        expect(again.data.card.client_secret).toContain(intentId)
        await double.confirm(intentId, "pm_card_visa")
        expect((await shopper.complete(cartId)).data.type).toBe("order")
      })

      it("with 3-D Secure, orders once the shopper has answered the bank, and not before", async () => {
        const { cartId, intentId } = await openPayment()
        expect(await double.confirm(intentId, "pm_card_threeDSecure2Required")).toMatchObject({
          status: "requires_action",
        })
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "card_not_paid"])
        await double.answerChallenge(intentId, false)
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "card_not_paid"])
        await double.confirm(intentId, "pm_card_threeDSecure2Required")
        await double.answerChallenge(intentId, true)
        expect((await shopper.complete(cartId)).data.type).toBe("order")
      })

      it("waits for a slow bank: the cart stays as it is meanwhile, and becomes an order by itself", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_slow")
        expect(codeOf(await shopper.complete(cartId))).toEqual([409, "payment_processing"])
        const more = await shopper.post(`/store/carts/${cartId}/line-items`, goods()[0])
        expect(codeOf(more)).toEqual([409, "payment_in_progress"])
        expect((await tell(intentId, "payment_intent.processing")).body).toEqual({ outcome: "noted" })
        await double.finish(intentId)
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "order_placed" })
        expect((await shopper.complete(cartId)).data.type).toBe("order")
      })
    })

    describe("what is charged", () => {
      it("is never another amount than shown: a cart that changes calls its payment off", async () => {
        const { cartId, intentId } = await openPayment()
        await shopper.post(`/store/carts/${cartId}/line-items`, goods()[0])
        expect(await double.intent(intentId)).toMatchObject({ status: "canceled" })
        expect((await double.confirm(intentId, "pm_card_visa")).error.code).toBe(
          "payment_intent_unexpected_state",
        )
        expect((await shopper.summary(cartId)).data.cart).toMatchObject({ payment: null, is_ready: false })
        const { data } = await shopper.checkout(cartId, { payment: "card" })
        expect(data.card).toMatchObject({ status: "requires_payment_method", amount: 16_000 })
      })

      it("is not lost by a change of mind: cash after a confirmed card is refused", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const cash = await shopper.checkout(cartId, { payment: "cash_on_delivery" })
        expect(codeOf(cash)).toEqual([409, "payment_in_progress"])
        expect((await shopper.complete(cartId)).data.type).toBe("order")
      })

      it("goes back at once when the goods went to somebody else, and a new payment orders other goods", async () => {
        const { cartId, intentId } = await openPayment(goods(scene.goods.lastBowl.variant_id))
        const faster = await shopper.openCart(goods(scene.goods.lastBowl.variant_id))
        await shopper.checkOutAll(faster, "pickup")
        await double.confirm(intentId, "pm_card_visa")
        expect((await shopper.complete(faster)).data.type).toBe("order")
        expect(codeOf(await shopper.complete(cartId))).toEqual([400, "out_of_stock"])
        expect((await double.intent(intentId)).latest_charge).toMatchObject({
          refunded: true,
          amount_refunded: 6000,
        })
        expect(codeOf(await shopper.complete(cartId))[0]).toBe(400)
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "given_back" })
        expect(await ordersOf(cartId)).toHaveLength(0)

        const { data } = await shopper.summary(cartId)
        await shopper.remove(`/store/carts/${cartId}/line-items/${data.groups[0].items[0].id}`)
        await shopper.post(`/store/carts/${cartId}/line-items`, goods()[0])
        const paid = await shopper.checkOutAll(cartId, "pickup", { payment: "card" })
        await double.confirm(paid.data.card.client_secret.split("_secret_")[0], "pm_card_visa")
        const ordered = await shopper.complete(cartId)
        expect(ordered.data.type).toBe("order")
        expect(await paymentsOf(ordered.data.order.id)).toEqual([
          expect.objectContaining({ amount: 80, captures: [expect.objectContaining({ amount: 80 })] }),
        ])
      })

      it("goes back too when only the webhook comes to know that the goods are gone", async () => {
        const { cartId, intentId } = await openPayment(goods(scene.goods.rug.variant_id, 5))
        const faster = await shopper.openCart(goods(scene.goods.rug.variant_id))
        await shopper.checkOutAll(faster, "pickup")
        await shopper.complete(faster)
        await double.confirm(intentId, "pm_card_visa")
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "given_back" })
        expect((await double.intent(intentId)).latest_charge.refunded).toBe(true)
        expect(await ordersOf(cartId)).toHaveLength(0)
      })

      it("cannot be captured or refunded beyond what was paid", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const { data } = await shopper.complete(cartId)
        const [{ id: payment_id }] = await paymentsOf(data.order.id)
        const refund = (amount: number) =>
          refundPaymentWorkflow(container).run({ input: { payment_id, amount }, throwOnError: false })
        expect((await refund(80.01)).errors).toHaveLength(1)
        expect((await refund(50)).errors).toHaveLength(0)
        expect((await refund(30.01)).errors).toHaveLength(1)
        await capturePaymentWorkflow(container).run({
          input: { payment_id, amount: 10 },
          throwOnError: false,
        })
        const [payment] = await paymentsOf(data.order.id)
        expect(payment.captures).toHaveLength(1)
        expect((await double.intent(intentId)).latest_charge).toMatchObject({
          amount_captured: 8000,
          amount_refunded: 5000,
        })
      })
    })

    describe("what Stripe tells", () => {
      it("makes the order when the shopper never comes back", async () => {
        const { cartId, intentId } = await openPayment()
        await double.holdWebhooks(false)
        await double.confirm(intentId, "pm_card_visa")
        for (let tries = 0; tries < 50 && !(await ordersOf(cartId)).length; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 200))
        expect(await ordersOf(cartId)).toHaveLength(1)
        const { data } = await shopper.complete(cartId)
        expect(data.type).toBe("order")
        expect(await paymentsOf(data.order.id)).toHaveLength(1)
      })

      it("is not believed without its signature", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const forged = await tell(intentId, "payment_intent.succeeded", { secret: "whsec_other" })
        expect([forged.status, forged.body.code]).toEqual([400, "invalid_signature"])
        const bare = await shopper.post("/hooks/payment/card_stripe", { id: "evt_x", type: "x", created: 1 })
        expect(codeOf(bare)).toEqual([400, "invalid_signature"])
        const [event_id] = await double.eventsOf(intentId, "payment_intent.succeeded")
        expect(await events().listPaymentEvents({ event_id: [event_id ?? "", "evt_x"] })).toHaveLength(0)
        expect(await ordersOf(cartId)).toHaveLength(0)
      })

      it("is recorded and left alone when no cart here asked for it", async () => {
        const intent = await double.ask("/v1/payment_intents", {
          amount: "500",
          currency: "mad",
          "metadata[session_id]": "payses_of_another_market",
        })
        await double.confirm(intent.id, "pm_card_visa")
        const { status, body } = await tell(intent.id, "payment_intent.succeeded")
        expect([status, body.outcome]).toEqual([200, "unknown_payment"])
        expect((await double.intent(intent.id)).latest_charge.refunded).toBe(false)
      })

      it("has one effect, told twice, at once, and in the wrong order", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_slow")
        await double.finish(intentId)
        const before = (await container.resolve(Modules.ORDER).listOrders({})).length
        const answers = await Promise.all([
          tell(intentId, "payment_intent.succeeded"),
          shopper.complete(cartId),
          tell(intentId, "payment_intent.succeeded"),
          shopper.complete(cartId),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
        for (const type of ["payment_intent.processing", "payment_intent.created"])
          expect((await tell(intentId, type)).body).toEqual({ outcome: "order_placed" })
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "duplicate" })
        const [link] = await ordersOf(cartId)
        expect(await ordersOf(cartId)).toHaveLength(1)
        expect(await container.resolve(Modules.ORDER).listOrders({})).toHaveLength(before + 1)
        const payments = await paymentsOf(link.order_id)
        expect(payments.map(({ captures }: { captures: object[] }) => captures.length)).toEqual([1])
        const transactions = await container
          .resolve(Modules.ORDER)
          .listOrderTransactions({ order_id: link.order_id })
        expect(transactions.map(({ amount }) => Number(amount))).toEqual([80])
      })

      it("has no effect a year later: neither a recording of it, nor one signed anew", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const old = String(seconds() - YEAR_SECONDS)
        const recorded = await tell(intentId, "payment_intent.succeeded", { timestamp: old })
        expect([recorded.status, recorded.body.code]).toEqual([400, "invalid_signature"])
        const signedAnew = await tell(intentId, "payment_intent.succeeded", { created: old })
        expect([signedAnew.status, signedAnew.body.outcome]).toEqual([200, "too_old"])
        expect(await ordersOf(cartId)).toHaveLength(0)
      })

      it("of a contested payment is kept for the books, in whatever order it comes", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_createDispute")
        const { data } = await shopper.complete(cartId)
        const all = (await double.ask("/test/all/dispute")) as unknown as {
          id: string
          payment_intent: string
        }[]
        const dispute = all.find(({ payment_intent }) => payment_intent === intentId)!
        await tell(dispute.id, "charge.dispute.created")
        const expected = { dispute_id: dispute.id, intent_id: intentId, centimes: 8000, currency_code: "mad" }
        expect(await listDisputes(container, data.order.id)).toMatchObject([{ ...expected, state: "open" }])
        await double.ask(`/test/disputes/${dispute.id}/close`, { status: "lost" })
        expect((await tell(dispute.id, "charge.dispute.closed")).body).toEqual({
          outcome: "dispute_recorded",
        })
        expect(await listDisputes(container, data.order.id)).toMatchObject([{ ...expected, state: "lost" }])
      })
    })

    describe("a process that died between Stripe's answer and our write", () => {
      it("leaves a payment that the webhook turns into its order", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const death = dieOnce()
        expect((await shopper.complete(cartId)).status).toBe(500)
        expect(death).toHaveBeenCalledTimes(1)
        expect(await ordersOf(cartId)).toHaveLength(0)
        expect((await double.intent(intentId)).latest_charge.refunded).toBe(false)
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "order_placed" })
        death.mockRestore()
      })

      it("while the webhook came, is made good by Stripe's next try", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        const death = dieOnce()
        expect((await tell(intentId, "payment_intent.succeeded")).status).toBe(500)
        expect((await tell(intentId, "payment_intent.succeeded")).body).toEqual({ outcome: "order_placed" })
        expect(await ordersOf(cartId)).toHaveLength(1)
        death.mockRestore()
      })

      it("is made good without any webhook, some minutes later", async () => {
        const { cartId, intentId } = await openPayment()
        await double.confirm(intentId, "pm_card_visa")
        await settleOpenPayments(container, new Date(Date.now() + 3 * 60_000))
        expect(await ordersOf(cartId)).toHaveLength(1)
        await settleOpenPayments(container, new Date(Date.now() + 6 * 60_000))
        expect(await ordersOf(cartId)).toHaveLength(1)
      })
    })
  },
})
