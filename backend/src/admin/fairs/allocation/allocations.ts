import type { AllocationResult, Ranked } from "../../../fairs/allocation/types"
import type { AllocationStatus } from "../../../modules/fair/statuses"
import { ask } from "../../backend/ask"
import type { Participant } from "../exhibitors"
import { fairPath } from "../fairs"

/** A proposal in the list of an edition's; people are named by the id of their user. */
export type AllocationRow = {
  id: string
  number: number
  status: AllocationStatus
  rule_version: string
  seed: string
  proposed_by: string
  proposed_at: string
  approved_by: string | null
  approved_at: string | null
  published_at: string | null
}

export type RankedCooperative = Ranked & { cooperative: Participant | null }

export type RankChange = {
  cooperative_id: string
  from_rank: number
  to_rank: number
  reason: string
  changed_by: string
  changed_at: string
}

/** A proposal with its ranking as the changes by hand leave it; see `api/admin/fairs/[id]/allocations`. */
export type Allocation = AllocationRow &
  Omit<AllocationResult, "ranked"> & {
    stands: number
    ranked: RankedCooperative[]
    changes: RankChange[]
  }

const of = (fairId: string, id: string): string => `${fairPath(fairId)}/allocations/${encodeURIComponent(id)}`

export const readAllocation = (fairId: string, id: string): Promise<{ allocation: Allocation }> =>
  ask(of(fairId, id))

/** Whether computing it again from what was kept gives the same. */
export const replayAllocation = (fairId: string, id: string): Promise<{ is_same: boolean }> =>
  ask(`${of(fairId, id)}/replay`)
