import { Alert, Container } from "@medusajs/ui"
import { useState } from "react"
import { InputField } from "../../backend/field"
import { SavedForm } from "../../backend/saved-form"
import type { Fair } from "../fairs"
import { useTexts } from "../use-texts"
import { GridForm } from "./grid-form"
import { PlanCanvas } from "./plan-canvas"
import { StandPanel } from "./stand-panel"
import { usePlan } from "./use-plan"

const SIDES = ["width", "height"] as const

/** The plan of an edition: drawn as a grid, then moved, numbered and mended stand by stand. */
export const PlanTab = ({ fair }: { fair: Fair }) => {
  const { t, nameOf } = useTexts("fairPlan")
  const [chosen, setChosen] = useState<string | null>(null)
  const { form, isLocked, plan, stands, problems, resize, put, remove, draw, add } = usePlan(fair)
  const holder = fair.stands.find(({ id }) => id === chosen)?.exhibitor?.cooperative
  const counts = { drawn: stands.length, wanted: fair.stand_count }
  return (
    <Container className="p-0">
      <SavedForm form={form} isLocked={isLocked}>
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
            <div className="grid grid-cols-2 items-end gap-3">
              {SIDES.map((side) => (
                <InputField
                  key={side}
                  type="number"
                  min={1}
                  label={t(`ground.${side}`)}
                  value={String(plan[side])}
                  onChange={(metres) => resize({ [side]: Number(metres) })}
                />
              ))}
            </div>
            {problems.map(({ code, numbers }) => (
              <Alert key={code} variant="warning">
                {t(`problem.${code}`, { ...counts, numbers: numbers.join(", ") })}
              </Alert>
            ))}
            <StandPanel
              stand={stands.find(({ key }) => key === chosen)}
              holder={holder ? nameOf(holder.name) : undefined}
              onChange={put}
              onRemove={remove}
              onAdd={() => setChosen(add())}
            />
          </div>
        </div>
      </SavedForm>
    </Container>
  )
}
