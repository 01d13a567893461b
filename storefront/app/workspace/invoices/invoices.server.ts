import { z } from "zod"
import { invoiceRowSchema, invoiceSchema } from "~/papers/paper"
import type { PaperLanguage } from "~/papers/paper-language"
import { askAsMember, type MemberSession } from "../access/member-session.server"

const listSchema = z.object({ invoices: z.array(invoiceRowSchema), page: z.number(), pages: z.number() })

/** A month's invoices and credit notes, the newest first. @param month `2026-11` */
export const readInvoices = (session: MemberSession, query: { month: string; page: number }) =>
  askAsMember(listSchema, "/cooperative/invoices", session, { query })

/** One of the cooperative's own invoices. @throws MarketError `invoice_not_found` */
export const readInvoice = (session: MemberSession, id: string, lang: PaperLanguage) =>
  askAsMember(invoiceSchema, `/cooperative/invoices/${encodeURIComponent(id)}`, session, { query: { lang } })
