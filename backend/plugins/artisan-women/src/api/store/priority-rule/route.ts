import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../../errors/refusal"
import { readRules } from "../../../rule/read-rules"
import { parseBody } from "../../parse-body"

const ReadRule = z.object({ version: z.coerce.number().int().positive().max(1_000_000).optional() })

/** `GET /store/priority-rule?version=`: the rule in force (or an older version), and the list of all versions. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { version } = parseBody(ReadRule, req.query)
  const rules = await readRules(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  const rule = version === undefined ? rules.at(-1) : rules.find((candidate) => candidate.version === version)
  if (!rule) throw notFound("priority_rule")
  const versions = rules.map(({ version, published_at }) => ({ version, published_at }))
  res.json({ rule, versions })
}
