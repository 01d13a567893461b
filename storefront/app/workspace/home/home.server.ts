import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const homeSchema = z.object({
  to_do: z.array(
    z.object({
      kind: z.string(),
      count: z.number(),
      oldest_at: z.string().nullish(),
      order_ids: z.array(z.string()).nullish(),
    }),
  ),
  month: z.object({
    orders: z.number(),
    total_mad: z.number(),
    to_come_mad: z.number().nullable(),
    received_mad: z.number().nullable(),
  }),
  best: z.array(z.object({ product_id: z.string().nullish(), title: z.string(), quantity: z.number() })),
})

export type Home = z.infer<typeof homeSchema>

/** What needs doing now, the month so far, what sells. */
export const readHome = (session: MemberSession): Promise<Home> =>
  askAsMember(homeSchema, "/cooperative/home", session)
