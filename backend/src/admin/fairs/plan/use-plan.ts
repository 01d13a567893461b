import { toast } from "@medusajs/ui"
import { ask } from "../../backend/ask"
import { useForm } from "../../backend/use-form"
import { type Fair, fairPath, isEnded } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import {
  type DrawnStand,
  type Grid,
  oneMore,
  type PlanSize,
  problemsOf,
  sizeAround,
  standsOf,
} from "./stands"

/** Ground for an edition whose plan is not drawn yet, in metres. */
const BARE_GROUND = { width: 40, height: 20 }

type PlanDraft = { plan: PlanSize; stands: DrawnStand[] }

const startOf = ({ plan, stands }: Fair): PlanDraft => ({
  plan: plan ?? BARE_GROUND,
  stands: stands.map(({ id, number, zone, x, y, width, height }) => ({
    key: id,
    ...{ number, zone, x, y, width, height },
  })),
})

const sentOf = ({ plan, stands }: PlanDraft, version: string) => ({
  version: Number(version),
  plan,
  stands: stands.map(({ key: _key, ...stand }) => stand),
})

/** The plan of an edition as it is drawn, and everything that may be done with it until the edition has ended. */
export function usePlan(fair: Fair) {
  const { t } = useTexts("fairPlan")
  const form = useForm({
    namespace: "fairs",
    key: `plan ${fair.id}`,
    start: startOf(fair),
    base: String(fair.version),
    send: (drawn, version) => ask(`${fairPath(fair.id)}/stands`, sentOf(drawn, version), "PUT"),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
  const isLocked = isEnded(fair)
  const change = (changes: Partial<PlanDraft>) => isLocked || form.change(changes)
  const { plan, stands } = form.draft
  return {
    ...{ form, isLocked, plan, stands },
    problems: problemsOf(stands, plan, fair.stand_count),
    resize: (size: Partial<PlanSize>) => change({ plan: { ...plan, ...size } }),
    put: (stand: DrawnStand) =>
      change({ stands: stands.map((other) => (other.key === stand.key ? stand : other)) }),
    remove: (key: string) => change({ stands: stands.filter((stand) => stand.key !== key) }),
    draw: (grid: Grid) => {
      const drawn = standsOf(grid)
      change({ stands: drawn, plan: sizeAround(drawn, grid.aisle) })
    },
    /** Draws one stand more and answers its key. */
    add: (): string => {
      const stand = oneMore(stands, plan)
      change({ stands: [...stands, stand] })
      return stand.key
    },
  }
}
