import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { monthText } from "../figures/month"

/** `GET /cooperative/invoices?page=&month=2026-11`: those of all months when none is named. */
export const listInvoicesSchema = z.object({ page: pageNumber, month: monthText.optional() })
