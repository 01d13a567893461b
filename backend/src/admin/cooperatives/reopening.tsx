import { Alert } from "@medusajs/ui"
import type { Application } from "../verification/application"
import { useTexts } from "./use-texts"

/** Who wants a suspended cooperative reopened, while a second person is still needed. */
export const Reopening = ({ application: { status, approvals } }: { application: Application }) => {
  const { t, dateOf } = useTexts()
  const [first] = approvals
  if (!first || status !== "suspended") return null
  return (
    <Alert variant="info">
      {t("reopenWaits", { who: first.email ?? first.user_id, at: dateOf(first.at) })}
    </Alert>
  )
}
