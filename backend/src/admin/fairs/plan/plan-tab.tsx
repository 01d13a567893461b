import { Alert, Container, toast } from "@medusajs/ui"
import { useState } from "react"
import { ask } from "../../backend/ask"
import { InputField } from "../../backend/field"
import { SavedForm } from "../../backend/saved-form"
import { useForm } from "../../backend/use-form"
import { type Fair, fairPath, isEnded } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import { GridForm } from "./grid-form"
import { PlanCanvas } from "./plan-canvas"
import { StandPanel } from "./stand-panel"
import { type DrawnStand, type Grid, oneMore, problemsOf, sizeAround, standsOf } from "./stands"

/** Ground for an edition whose plan is not drawn yet, in metres. */
const BARE_GROUND = { width: 40, height: 20 }

const SIDES = ["width", "height"] as const

type PlanDraft = { plan: { width: number; height: number }; stands: DrawnStand[] }

const startOf = ({ plan, stands }: Fair): PlanDraft => ({
  plan: plan ?? BARE_GROUND,
  stands: stands.map(({ id, number, zone, x, y, width, height }) => ({
    key: id,
    number,
    zone,
    x,
    y,
    width,
    height,
  })),
})

/** The stands as they are sent. */
const sentOf = ({ plan, stands }: PlanDraft) => ({
  plan,
  stands: stands.map(({ key: _key, ...stand }) => stand),
})

/** The plan of an edition: drawn as a grid, then moved, numbered and mended stand by stand. */
export const PlanTab = ({ fair }: { fair: Fair }) => {
  const { t, nameOf } = useTexts("fairPlan")
  const [chosen, setChosen] = useState<string | null>(null)
  const form = useForm({
    namespace: "fairs",
    key: `plan ${fair.id}`,
    start: startOf(fair),
    send: (drawn) => ask(`${fairPath(fair.id)}/stands`, sentOf(drawn), "PUT"),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
  const { draft, change } = form
  const { plan, stands } = draft
  const problems = problemsOf(stands, plan, fair.stand_count)
  const holder = fair.stands.find(({ id }) => id === chosen)?.exhibitor?.cooperative
  const put = (stand: DrawnStand) =>
    change({ stands: stands.map((other) => (other.key === stand.key ? stand : other)) })
  const remove = (key: string) => change({ stands: stands.filter((stand) => stand.key !== key) })
  const draw = (grid: Grid) => {
    const drawn = standsOf(grid)
    change({ stands: drawn, plan: sizeAround(drawn, grid.aisle) })
  }
  const add = () => {
    const stand = oneMore(stands, plan)
    change({ stands: [...stands, stand] })
    setChosen(stand.key)
  }
  return (
    <Container className="p-0">
      <SavedForm form={form} isLocked={isEnded(fair)}>
        <GridForm standCount={fair.stand_count} onDraw={draw} />
        <div className="grid gap-6 px-6 py-4 lg:grid-cols-[1fr_18rem]">
          <PlanCanvas
            plan={plan}
            stands={stands}
            wrong={new Set(problems.flatMap(({ numbers }) => numbers))}
            chosen={chosen}
            onChoose={setChosen}
            onMove={put}
            onRemove={remove}
          />
          <div className="flex flex-col gap-6">
            <div className="grid grid-cols-2 gap-3">
              {SIDES.map((side) => (
                <InputField
                  key={side}
                  type="number"
                  min={1}
                  label={t(`ground.${side}`)}
                  value={String(plan[side])}
                  onChange={(metres) => change({ plan: { ...plan, [side]: Number(metres) } })}
                />
              ))}
            </div>
            {problems.map(({ code, numbers }) => (
              <Alert key={code} variant="warning">
                {t(`problem.${code}`, {
                  numbers: numbers.join(", "),
                  drawn: stands.length,
                  wanted: fair.stand_count,
                })}
              </Alert>
            ))}
            <StandPanel
              stand={stands.find(({ key }) => key === chosen)}
              holder={holder && nameOf(holder.name)}
              onChange={put}
              onRemove={remove}
              onAdd={add}
            />
          </div>
        </div>
      </SavedForm>
    </Container>
  )
}
