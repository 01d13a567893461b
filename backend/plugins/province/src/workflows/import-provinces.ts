import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { parseReferenceStep } from "./steps/parse-reference"
import { saveProvincesStep } from "./steps/save-provinces"
import { saveRegionsStep } from "./steps/save-regions"

export const importProvincesWorkflowId = "import-provinces"

/**
 * Brings regions and provinces to what a reference file says: parses it whole, then creates or updates by code.
 * Run again with the same file it changes nothing. It never removes a place: published codes stay valid.
 *
 * @throws `invalid_province_reference` (400) with the path and reason of each wrong value; nothing is written then
 * @example
 * const { result } = await importProvincesWorkflow(container).run({ input: { content: JSON.parse(text) } })
 * // { regions: { created: 12, updated: 0, unchanged: 0 }, provinces: { created: 75, ... } }
 */
export const importProvincesWorkflow = createWorkflow(
  importProvincesWorkflowId,
  (input: { content: unknown }) => {
    const rows = parseReferenceStep(input)
    const regions = saveRegionsStep(transform({ rows }, ({ rows }) => rows.regions))
    const provinces = saveProvincesStep(transform({ rows }, ({ rows }) => rows.provinces))
    return new WorkflowResponse({ regions, provinces })
  },
)
