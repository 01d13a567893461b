import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COOPERATIVE_ORDER_MODULE } from ".."
import { CooperativeOrder } from "../models/cooperative-order"
import { CooperativeOrderEvent } from "../models/cooperative-order-event"
import { CooperativeOrderParcel } from "../models/cooperative-order-parcel"
import { CooperativeOrderReturn } from "../models/cooperative-order-return"
import type { CooperativeOrderModuleService } from "../service"

const part = (changes: object = {}) => ({
  order_id: "order_1",
  cooperative_id: "coop_1",
  number: "1043-1",
  fulfilment_kind: "delivery" as const,
  item_ids: ["ordli_1"],
  lines: { lines: [] },
  currency_code: "mad",
  item_total: 149.5,
  shipping_total: 20,
  discount_total: 0,
  tax_total: 28.25,
  total: 169.5,
  ...changes,
})

moduleIntegrationTestRunner<CooperativeOrderModuleService>({
  moduleName: COOPERATIVE_ORDER_MODULE,
  moduleModels: [CooperativeOrder, CooperativeOrderEvent, CooperativeOrderParcel, CooperativeOrderReturn],
  resolve: "./src/modules/cooperative-order",
  testSuite: ({ service }) => {
    describe("the parts of orders", () => {
      it("start pending and keep their centimes", async () => {
        const { id } = await service.createCooperativeOrders(part())
        const stored = await service.retrieveCooperativeOrder(id)
        expect(id).toMatch(/^coopord_/)
        expect([stored.status, Number(stored.total), Number(stored.tax_total)]).toEqual([
          "pending",
          169.5,
          28.25,
        ])
      })

      it("are one for an order and a cooperative: the database refuses a second", async () => {
        await service.createCooperativeOrders(part())
        await expect(service.createCooperativeOrders(part({ number: "1043-2" }))).rejects.toThrow(
          /already exists/,
        )
        await service.createCooperativeOrders(part({ number: "1043-2", cooperative_id: "coop_2" }))
        expect(await service.listCooperativeOrders({ order_id: "order_1" })).toHaveLength(2)
      })

      it("reach each status once", async () => {
        const { id } = await service.createCooperativeOrders(part())
        const event = {
          cooperative_order_id: id,
          status: "accepted" as const,
          at: new Date(),
          actor_type: "system" as const,
        }
        await service.createCooperativeOrderEvents(event)
        await expect(service.createCooperativeOrderEvents(event)).rejects.toThrow(/already exists/)
      })
    })
  },
})
