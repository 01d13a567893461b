import { MedusaError } from "@medusajs/framework/utils"

/** One place of the seed that is wrong. `at` is a path in the file (`leaves[2].note.fr`) or a line (`line 12`). */
export type SeedFault = { file: string; at: string; reason: string }

/** How many faults the sentence names; `faults` has them all. */
const FAULTS_TOLD = 20

function tell(faults: SeedFault[]): string {
  const told = faults.slice(0, FAULTS_TOLD).map(({ file, at, reason }) => `  ${file}, ${at}: ${reason}`)
  const rest = faults.length - told.length
  return ["The seed is refused, nothing was written.", ...told, ...(rest ? [`  and ${rest} more`] : [])].join(
    "\n",
  )
}

/** Thrown when any file of the seed is wrong; the seed is refused whole. */
export class SeedRefusal extends MedusaError {
  constructor(readonly faults: SeedFault[]) {
    super(MedusaError.Types.INVALID_DATA, tell(faults), "seed_refused")
  }
}
