import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { type Order, orderRowSchema, orderSchema } from "./order-schema"
import type { StepRequest } from "./step-request"

const listSchema = z.object({
  orders: z.array(orderRowSchema),
  count: z.number(),
  page: z.number(),
  pages: z.number(),
})

export type OrderList = z.infer<typeof listSchema>

/** A page of the cooperative's own orders, the newest first. */
export const readOrders = (
  session: MemberSession,
  query: { status?: string | undefined; page?: number },
): Promise<OrderList> => askAsMember(listSchema, "/cooperative/orders", session, { query })

/** One of the cooperative's own orders. @throws MarketError 404 when it is another's */
export const readOrder = async (session: MemberSession, id: string): Promise<Order> =>
  (
    await askAsMember(
      z.object({ order: orderSchema }),
      `/cooperative/orders/${encodeURIComponent(id)}`,
      session,
    )
  ).order

const carriersSchema = z.object({
  carriers: z.array(z.object({ code: z.string(), name: z.record(z.string(), z.string().nullish()) })),
})

export type Carrier = z.infer<typeof carriersSchema>["carriers"][number]

/** Whom a parcel may be given to, who collects its cash for the network. */
export const readCarriers = async (session: MemberSession): Promise<Carrier[]> =>
  (await askAsMember(carriersSchema, "/cooperative/carriers", session)).carriers

/** A step is slow: it may move stock, money and messages. */
const STEP_TIMEOUT_MS = 60_000

/** Takes one step with an order, where there are no scripts to queue it. @throws MarketError `wrong_status` */
export const takeStep = async (session: MemberSession, { path, body }: StepRequest): Promise<void> => {
  await askAsMember(z.looseObject({}), `/cooperative/${path}`, session, { body, timeoutMs: STEP_TIMEOUT_MS })
}
