import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid } from "../../errors/refusal"
import { rowsOf } from "../../reference-data/rows"
import { ProvinceReference } from "../../reference-data/schema"

const describe = (issue: { path: PropertyKey[]; message: string }): string =>
  `${issue.path.map(String).join(".") || "file"}: ${issue.message}`

/** @throws `invalid_province_reference` naming the first ten places that are wrong; nothing is written. */
export const parseReferenceStep = createStep(
  "parse-province-reference",
  ({ content }: { content: unknown }) => {
    const parsed = ProvinceReference.safeParse(content)
    if (parsed.success) return Promise.resolve(new StepResponse(rowsOf(parsed.data)))
    const reasons = parsed.error.issues.slice(0, 10).map(describe).join("; ")
    throw invalid("invalid_province_reference", `The file of regions and provinces is refused. ${reasons}`)
  },
)
