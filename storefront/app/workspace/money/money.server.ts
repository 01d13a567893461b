import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import type { Language } from "~/i18n/languages"

const lineSchema = z.object({ what: z.string(), amount_mad: z.number() })

const movementSchema = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  reason: z.string().nullable(),
  order: z.object({ id: z.string(), number: z.string().nullable() }).nullable(),
  lines: z.array(lineSchema),
  amount_mad: z.number(),
  balance_mad: z.number(),
})

const payoutSchema = z.object({
  id: z.string(),
  amount_mad: z.number(),
  status: z.string(),
  sent_at: z.string().nullable(),
  paid_at: z.string().nullable(),
  reference: z.string().nullable(),
  confirmed_at: z.string().nullable(),
  not_received_at: z.string().nullable(),
})

const standingSchema = z.object({
  balance_mad: z.number(),
  to_come_mad: z.number(),
  held: z.array(z.object({ reason: z.string(), amount_mad: z.number(), until: z.string().nullable() })),
  available_mad: z.number(),
  owes_mad: z.number(),
  next_payout_on: z.string().nullable(),
  minimum_mad: z.number(),
})

const moneySchema = z.object({
  standing: standingSchema,
  last: z.array(movementSchema),
  to_confirm: z.array(payoutSchema).default([]),
})

const linesSchema = z.object({
  lines: z.array(movementSchema),
  count: z.number(),
  page: z.number(),
  pages: z.number(),
})

const listSchema = z.object({
  opening_mad: z.number(),
  movements: z.array(movementSchema),
  totals: z.array(lineSchema),
  orders: z.array(z.object({ id: z.string(), number: z.string(), amount_mad: z.number() })),
  closing_mad: z.number(),
})

const statementSchema = listSchema.extend({ month: z.string(), to_come: listSchema })

/** Amounts in dirhams, as the cooperative sees them: what it is owed is positive. */
export type Movement = z.infer<typeof movementSchema>
export type Standing = z.infer<typeof standingSchema>
export type Money = z.infer<typeof moneySchema>
export type MovementList = z.infer<typeof listSchema>
export type MonthStatement = z.infer<typeof statementSchema>
export type Payout = z.infer<typeof payoutSchema>

/** What the cooperative will get, what waits, what it owes, and what came last. @throws MarketError 403 for a seller */
export const readMoney = (session: MemberSession): Promise<Money> =>
  askAsMember(moneySchema, "/cooperative/money", session)

type LinesAsked = { page: number; order?: string | undefined }

/** A page of the events behind what the cooperative is owed, the latest first; of one order, what it brought. */
export const readLines = (session: MemberSession, query: LinesAsked) =>
  askAsMember(linesSchema, "/cooperative/money/lines", session, { query })

/** A month's statement. @param month `2026-11` */
export const readStatement = async (session: MemberSession, month: string): Promise<MonthStatement> =>
  (
    await askAsMember(z.object({ statement: statementSchema }), "/cooperative/money/statement", session, {
      query: { month },
    })
  ).statement

/** The payouts sent to the cooperative's bank, the latest first. */
export const readPayouts = async (session: MemberSession): Promise<Payout[]> =>
  (await askAsMember(z.object({ payouts: z.array(payoutSchema) }), "/cooperative/money/payouts", session))
    .payouts

/** Says of a payout what became of it, where there are no scripts to queue it. */
export const answerPayout = async (
  session: MemberSession,
  { path, body }: { path: string; body: Record<string, string> },
): Promise<void> => {
  await askAsMember(z.looseObject({}), `/cooperative/${path}`, session, { body })
}

/** Where a month's statement is as a file. */
export const statementFile = (language: Language, month: string, kind: "csv" | "pdf"): string =>
  `/${language}/workspace/api/money/statement.${kind}?month=${month}&lang=${language}`
