import type { MedusaContainer } from "@medusajs/framework/types"
import { importVerifiedCredentialWorkflow } from "@twiza/plugin-artisan-women/workflows"
import type { PlannedCooperative } from "../demo/plan-cooperatives"
import type { ImportedCooperative } from "./import-cooperatives"
import { tally, type Tally } from "./tally"

/** Brings in the priority credentials two admins agreed on. Those that wait for the admins have none yet. */
export async function importCredentials(
  container: MedusaContainer,
  planned: PlannedCooperative[],
  byHandle: Map<string, ImportedCooperative>,
  [first_admin_id = "", second_admin_id = ""]: string[],
): Promise<Tally> {
  const credentials = planned.flatMap(({ facts, status, credential }) =>
    credential && status === "verified"
      ? [
          {
            subject_id: byHandle.get(facts.handle)?.id ?? "",
            kind: credential,
            evidence: [{ kind: "members_register" as const, reference: `${facts.handle} (démo)` }],
          },
        ]
      : [],
  )
  const { result } = await importVerifiedCredentialWorkflow(container).run({
    input: { credentials, first_admin_id, second_admin_id },
  })
  return tally(credentials.length, result.created)
}
