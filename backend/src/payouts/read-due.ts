import type { MedusaContainer } from "@medusajs/framework/types"
import { findDue } from "../workflows/payout/find-due"
import { ribProblem } from "./fit-line"

type Asked = { minimum_centimes: number; limit: number; offset: number }

/** A page of the cooperatives that are owed money now, in dirhams, and what a proposal would pay in all. */
export async function readDue(container: MedusaContainer, { minimum_centimes, limit, offset }: Asked) {
  const due = await findDue(container, { minimum_centimes, now: new Date() })
  const proposed = due.filter(({ left_out }) => !left_out)
  const total = proposed.reduce((sum, { standing }) => sum + standing.available_centimes, 0)
  return {
    cooperatives: due.slice(offset, offset + limit).map(({ payee, standing, left_out }) => ({
      id: payee.id,
      handle: payee.handle,
      name: payee.name,
      rib_problem: ribProblem(payee.rib, payee.rib),
      balance_mad: standing.balance_centimes / 100,
      available_mad: standing.available_centimes / 100,
      left_out,
    })),
    count: due.length,
    limit,
    offset,
    proposal: { lines_count: proposed.length, total_mad: total / 100 },
  }
}
