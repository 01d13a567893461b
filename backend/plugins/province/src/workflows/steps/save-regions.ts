import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVINCE_MODULE } from "../../modules/province"
import type { ProvinceModuleService } from "../../modules/province/service"
import { compareRows } from "../../reference-data/compare-rows"
import type { RegionRow } from "../../reference-data/rows"

/** Creates or updates regions by ISO code; never removes one. Undone: what was created goes, what changed returns. */
export const saveRegionsStep = createStep(
  "save-regions",
  async (rows: RegionRow[], { container }) => {
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const stored = await service.listProvinceRegions({ id: rows.map((row) => row.id) }, { take: rows.length })
    const { created, updated, unchanged } = compareRows(rows, stored)
    const changedIds = new Set(updated.map((row) => row.id))
    if (created.length) await service.createProvinceRegions(created)
    if (updated.length) await service.updateProvinceRegions(updated)
    return new StepResponse(
      { created: created.length, updated: updated.length, unchanged },
      { created: created.map((row) => row.id), before: stored.filter((row) => changedIds.has(row.id)) },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    if (undo.before.length)
      await service.updateProvinceRegions(undo.before.map(({ provinces: _, ...row }) => row))
    if (undo.created.length) await service.deleteProvinceRegions(undo.created)
  },
)
