import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { createCooperativeMemberWorkflow } from "../../cooperative"
import type { PlannedCooperative } from "../demo/plan-cooperatives"
import { DEMO_MEMBER_PASSWORD } from "./demo-sign-ins"
import type { ImportedCooperative } from "./import-cooperatives"
import { inBatches } from "./in-batches"
import { tally, type Tally } from "./tally"

/** Hashing a password keeps a core busy: a few at a time. */
const AT_ONCE = 4

/** Gives every demo cooperative a manager who can sign in. */
export async function importMembers(
  container: MedusaContainer,
  planned: PlannedCooperative[],
  byHandle: Map<string, ImportedCooperative>,
): Promise<Tally> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const emails = planned.map(({ memberEmail }) => memberEmail)
  const stored = await service.listCooperativeMembers({ email: emails }, { select: ["email"], take: null })
  const known = new Set(stored.map(({ email }) => email))
  const missing = planned.filter(({ memberEmail }) => !known.has(memberEmail))
  for (const batch of inBatches(missing, AT_ONCE)) {
    await Promise.all(
      batch.map(({ facts, memberEmail }) =>
        createCooperativeMemberWorkflow(container).run({
          input: {
            cooperative_id: byHandle.get(facts.handle)?.id ?? "",
            name: facts.name.fr ?? facts.handle,
            email: memberEmail,
            password: DEMO_MEMBER_PASSWORD,
            role: "manager",
          },
        }),
      ),
    )
  }
  return tally(planned.length, missing.length)
}
