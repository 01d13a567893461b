import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const figuresSchema = z.object({
  days: z.array(z.object({ date: z.string(), orders: z.number(), total_mad: z.number() })),
  totals: z.object({
    orders: z.number(),
    items: z.number(),
    total_mad: z.number(),
    received_mad: z.number().nullable(),
    to_come_mad: z.number().nullable(),
    refused: z.number(),
    returned: z.number(),
  }),
  best: z.array(z.object({ title: z.string(), quantity: z.number() })),
})

export type Figures = z.infer<typeof figuresSchema>

/** A month's figures, amounts in dirhams; null where they are the treasurer's alone. @param month `2026-11` */
export const readFigures = (session: MemberSession, month: string): Promise<Figures> =>
  askAsMember(figuresSchema, "/cooperative/figures", session, { query: { month } })
