import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVINCE_MODULE } from "../../modules/province"
import type { ProvinceModuleService } from "../../modules/province/service"
import { compareRows } from "../../reference-data/compare-rows"
import type { ProvinceRow } from "../../reference-data/rows"

/** Creates or updates provinces by slug; never removes one. Undone: what was created goes, what changed returns. */
export const saveProvincesStep = createStep(
  "save-provinces",
  async (rows: ProvinceRow[], { container }) => {
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const stored = await service.listProvinces({ id: rows.map((row) => row.id) }, { take: rows.length })
    const { created, updated, unchanged } = compareRows(rows, stored)
    const changedIds = new Set(updated.map((row) => row.id))
    if (created.length) await service.createProvinces(created)
    if (updated.length) await service.updateProvinces(updated)
    return new StepResponse(
      { created: created.length, updated: updated.length, unchanged },
      { created: created.map((row) => row.id), before: stored.filter((row) => changedIds.has(row.id)) },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
    const before = undo.before.map(({ region: _region, origins: _origins, ...row }) => row)
    if (before.length) await service.updateProvinces(before)
    if (undo.created.length) await service.deleteProvinces(undo.created)
  },
)
