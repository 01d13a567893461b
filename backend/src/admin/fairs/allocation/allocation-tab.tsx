import { Container } from "@medusajs/ui"
import { useState } from "react"
import { ConfirmButton } from "../../backend/confirm-button"
import { Choice } from "../../books/choice"
import type { Fair } from "../fairs"
import { Part } from "../part"
import { useFairAct } from "../use-fair-act"
import { useTexts } from "../use-texts"
import { AllocationDetail } from "./allocation-detail"
import type { AllocationRow } from "./allocations"
import { SectionTitle } from "../../backend/section-title"

const Propose = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts("fairAllocation")
  const { mutate, isPending } = useFairAct(fair.id, "allocations")
  if (fair.phase !== "call_over") return null
  return (
    <ConfirmButton
      name="propose"
      action={t("action.propose")}
      explanation={t("explain.propose")}
      isBusy={isPending}
      onConfirm={() => mutate({})}
    />
  )
}

const Chosen = ({ fair, allocations }: { fair: Fair; allocations: AllocationRow[] }) => {
  const { t } = useTexts("fairAllocation")
  const [chosen, setChosen] = useState("")
  const options = allocations.map(({ id, number, status }) => ({
    value: id,
    label: t("proposal", { number, status: t(`status.${status}`) }),
  }))
  const id = chosen || (options[0]?.value ?? "")
  return (
    <>
      {options.length > 1 && (
        <div className="px-6 py-4">
          <div className="max-w-xs">
            <Choice label={t("choose")} value={id} options={options} onChange={setChosen} />
          </div>
        </div>
      )}
      <AllocationDetail key={id} fair={fair} id={id} />
    </>
  )
}

/** Who gets a stand and why: proposed by the rule, changed by hand with a reason, approved by somebody else, published. */
export const AllocationTab = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts("fairAllocation")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <SectionTitle title={t("title")} lead={t("lead")} />
        <Propose fair={fair} />
      </div>
      <Part<{ allocations: AllocationRow[] }>
        id={fair.id}
        part="allocations"
        empty={({ allocations }) =>
          !allocations.length && t(fair.phase === "call_over" ? "emptyNow" : "empty")
        }
      >
        {({ allocations }) => <Chosen fair={fair} allocations={allocations} />}
      </Part>
    </Container>
  )
}
