import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readCurrentRule } from "@twiza/plugin-artisan-women/rule/read-rules"
import { ApiError } from "../../api/errors/api-error"
import { quotasOfEdition } from "../edition-facts"
import { fairService } from "../fair-service"
import { readApplicants } from "./read-applicants"
import type { AllocationInput } from "./types"

/** The version of how turns go and promises are kept (`allocate`): raise it with every change of a result. */
const ALLOCATION_VERSION = 1

/** Both rules an allocation follows: `allocation-1/priority-2`. */
async function readRuleVersion(container: MedusaContainer): Promise<string> {
  const priority = container.hasRegistration("artisan_women")
    ? (await readCurrentRule(container.resolve(ContainerRegistrationKeys.QUERY))).version
    : 0
  return `allocation-${ALLOCATION_VERSION}/priority-${priority}`
}

/**
 * Everything the allocation of an edition is computed from, now. The seed of the draws is the call's own id, given when
 * the call was first written: nobody can choose it after seeing who applied.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `call_missing` before there is a call
 */
export async function readAllocationInput(
  container: MedusaContainer,
  edition_id: string,
  now: Date,
): Promise<AllocationInput> {
  const [edition] = await fairService(container).listFairEditions(
    { id: edition_id },
    { relations: ["call"], take: 1 },
  )
  if (!edition) throw ApiError.notFound("fair")
  if (!edition.call) throw ApiError.conflict("call_missing", "Write the call first.")
  return {
    rule_version: await readRuleVersion(container),
    seed: edition.call.id,
    stands: edition.stand_count,
    quotas: quotasOfEdition(edition),
    applicants: await readApplicants(container, edition_id, now),
  }
}
