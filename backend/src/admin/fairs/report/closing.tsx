import { Alert, Container, toast } from "@medusajs/ui"
import { ask, Refusal } from "../../backend/ask"
import { ConfirmButton } from "../../backend/confirm-button"
import { useAct } from "../../backend/use-act"
import { type Fair, fairPath } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import { SectionTitle } from "../../backend/section-title"

/** Parts of orders that the orders and the books tell differently, as a refusal names them: `12-1.sold`, `12000/12001`. */
const Differences = ({ fields }: { fields: Record<string, string> }) => {
  const { t, amountOf } = useTexts("fairFigures")
  return (
    <Alert variant="error" dismissible={false}>
      <ul>
        {Object.entries(fields).map(([path, amounts]) => {
          const [part = "", what = ""] = path.split(".")
          const [orders, ledger] = amounts.split("/").map((centimes) => amountOf(Number(centimes) / 100))
          return <li key={path}>{t(`differs.${what}`, { part, orders, ledger })}</li>
        })}
      </ul>
    </Alert>
  )
}

/** Closes an edition that is over: its figures are kept once the orders and the books tell the same. */
export const Closing = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts("fairFigures")
  const { mutate, isPending, error } = useAct({
    namespace: "fairs",
    act: () => ask(`${fairPath(fair.id)}/close`, {}),
    refresh: [FAIRS],
    onDone: () => toast.success(t("closed")),
  })
  const isOver = fair.phase === "over"
  return (
    <Container className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <SectionTitle title={t("closing")} lead={t(isOver ? "closingLead" : "notOver")} />
        {isOver && (
          <ConfirmButton
            name="close"
            action={t("action.close")}
            explanation={t("explain.close")}
            isBusy={isPending}
            onConfirm={() => mutate(undefined)}
          />
        )}
      </div>
      {error instanceof Refusal && error.code === "figures_differ" && <Differences fields={error.fields} />}
    </Container>
  )
}
